//! Reads a query: recursive descent over the tokens, `or` below "and" below `not`.
use super::error::{Expected, ParseError};
use super::pattern::Pattern;
use super::token::{Form, Operand, Spanned, Token, tokens};
use super::tree::{Name, Predicate, Query, Wording};
use super::values::{self, Field};
use crate::news::SourceId;
use std::ops::Range;

/// The deepest nesting of parentheses and negations.
const MAX_DEPTH: usize = 64;

impl Query {
    /// Reads the filter language. The empty text is the default query.
    ///
    /// # Errors
    ///
    /// If the text is not a query, with the place of the error and the expected text.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        parse(text)
    }
}

impl std::str::FromStr for Query {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text)
    }
}

fn parse(text: &str) -> Result<Query, ParseError> {
    let mut query = Query::default();
    let mut conditions = Vec::new();
    for token in tokens(text)? {
        match modifier(text, &token, &mut query)? {
            true => {}
            false => conditions.push(token),
        }
    }
    if conditions.is_empty() {
        return Ok(query);
    }
    let mut parser = Parser { text, tokens: conditions, at: 0, depth: 0 };
    let predicate = parser.any()?;
    match parser.peek() {
        None => Ok(Query { predicate: predicate.simplified(), ..query }),
        Some(token) => Err(ParseError::new(text, token.range.clone(), Expected::Open)),
    }
}

/// Reads `sort:` and `limit:`, which apply to the whole list wherever they appear.
fn modifier(text: &str, token: &Spanned, query: &mut Query) -> Result<bool, ParseError> {
    let Token::Field { name, value } = &token.token else { return Ok(false) };
    let field = values::field(&text[name.clone()]);
    if !matches!(field, Some(Field::Sort | Field::Limit)) {
        return Ok(false);
    }
    let value = required(text, token, value.as_ref())?;
    let error = |expected| ParseError::new(text, value.range.clone(), expected);
    if field == Some(Field::Sort) {
        let suggestion = values::nearest_order(&value.text);
        query.order =
            values::order(&value.text).ok_or_else(|| error(Expected::Order).suggest(suggestion))?;
    } else {
        let limit = values::number(&value.text).ok_or_else(|| error(Expected::Number))?;
        query.limit = Some(limit);
    }
    Ok(true)
}

fn required<'a>(
    text: &str,
    token: &Spanned,
    value: Option<&'a Operand>,
) -> Result<&'a Operand, ParseError> {
    value.ok_or_else(|| ParseError::new(text, token.range.clone(), Expected::Value))
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Spanned>,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Spanned> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Spanned> {
        let token = self.peek().cloned();
        self.at += 1;
        token
    }

    fn is_next(&self, token: &Token) -> bool {
        self.peek().is_some_and(|next| next.token == *token)
    }

    fn error(&self, range: Range<usize>, expected: Expected) -> ParseError {
        ParseError::new(self.text, range, expected)
    }

    fn any(&mut self) -> Result<Predicate, ParseError> {
        let mut children = vec![self.all()?];
        while self.is_next(&Token::Or) {
            self.next();
            children.push(self.all()?);
        }
        Ok(if children.len() == 1 { children.remove(0) } else { Predicate::Any(children) })
    }

    fn all(&mut self) -> Result<Predicate, ParseError> {
        let mut children = vec![self.not()?];
        loop {
            while self.is_next(&Token::And) {
                self.next();
                if self.peek().is_none() || self.is_next(&Token::Close) {
                    return Err(self.missing());
                }
            }
            match self.peek().map(|next| &next.token) {
                None | Some(Token::Or | Token::Close) => break,
                Some(_) => children.push(self.not()?),
            }
        }
        Ok(if children.len() == 1 { children.remove(0) } else { Predicate::All(children) })
    }

    fn not(&mut self) -> Result<Predicate, ParseError> {
        if !self.is_next(&Token::Not) {
            return self.term();
        }
        self.next();
        self.deeper()?;
        let inner = self.not()?;
        self.depth -= 1;
        Ok(Predicate::Not(Box::new(inner)))
    }

    fn deeper(&mut self) -> Result<(), ParseError> {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return Ok(());
        }
        let range = self.tokens.get(self.at - 1).map_or(0..0, |token| token.range.clone());
        Err(self.error(range, Expected::Less))
    }

    /// The error for a missing condition.
    fn missing(&self) -> ParseError {
        let end = self.text.len()..self.text.len();
        self.error(self.peek().map_or(end, |token| token.range.clone()), Expected::Condition)
    }

    fn term(&mut self) -> Result<Predicate, ParseError> {
        let missing = self.missing();
        let Some(token) = self.next() else { return Err(missing) };
        match token.token {
            Token::Open => self.group(token.range),
            Token::Close if self.depth == 0 => Err(self.error(token.range, Expected::Open)),
            Token::Close | Token::And | Token::Or | Token::Not => Err(missing),
            Token::Word(word) => {
                Ok(values::bare_state(&word).unwrap_or(Predicate::Text(Wording::Word(word))))
            }
            Token::Quoted(phrase) => Ok(Predicate::Text(Wording::Phrase(phrase))),
            Token::Pattern(pattern) => self.pattern(pattern, token.range).map(Predicate::Text),
            Token::Tag(value) => Ok(Predicate::Tag(Name::whole(value.text))),
            Token::NotTag(value) => Ok(Predicate::Tag(Name::whole(value.text)).negated()),
            Token::Source(value) => Ok(Predicate::SourceName(Name::whole(value.text))),
            Token::Within(value) => self.seconds(&value).map(Predicate::Newer),
            Token::Field { ref name, ref value } => {
                let (name, value) = (name.clone(), value.as_ref());
                self.field(&token, name, value)
            }
        }
    }

    fn group(&mut self, open: Range<usize>) -> Result<Predicate, ParseError> {
        self.deeper()?;
        let inner =
            if self.is_next(&Token::Close) { Predicate::All(Vec::new()) } else { self.any()? };
        match self.next() {
            Some(Spanned { token: Token::Close, .. }) => {
                self.depth -= 1;
                Ok(inner)
            }
            _ => Err(self.error(open, Expected::Close)),
        }
    }

    fn field(
        &self,
        token: &Spanned,
        name: Range<usize>,
        value: Option<&Operand>,
    ) -> Result<Predicate, ParseError> {
        let word = &self.text[name.clone()];
        let Some(field) = values::field(word) else {
            let suggestion = values::nearest_field(word);
            return Err(self.error(name, Expected::Field).suggest(suggestion));
        };
        let value = required(self.text, token, value)?;
        let text = value.text.clone();
        let range = || value.range.clone();
        let named = || Name { text: value.text.clone(), whole: value.whole };
        Ok(match field {
            Field::Tag => Predicate::Tag(named()),
            Field::Source => source(value),
            Field::Folder => Predicate::Folder(named()),
            Field::Title => Predicate::Title(self.wording(value)?),
            Field::Author => Predicate::Author(named()),
            Field::Text => Predicate::Text(self.wording(value)?),
            Field::Saved => Predicate::Saved(text),
            Field::Has => Predicate::Has(values::part(&text).ok_or_else(|| {
                let suggestion = values::nearest_part(&text);
                self.error(range(), Expected::Part).suggest(suggestion)
            })?),
            Field::Url => Predicate::Url(text),
            Field::Language => Predicate::Language(text),
            Field::Newer => Predicate::Newer(self.seconds(value)?),
            Field::Older => Predicate::Older(self.seconds(value)?),
            Field::Is => values::state(&text).ok_or_else(|| {
                let suggestion = values::nearest_state(&text);
                self.error(range(), Expected::State).suggest(suggestion)
            })?,
            Field::Date => match (values::period_named(&text), values::dates(&text)) {
                (Some(period), _) => Predicate::Within(period),
                (None, Some((from, to))) => Predicate::Dated { from, to },
                (None, None) => return Err(self.error(range(), Expected::Date)),
            },
            // Taken out before: these stand here only behind `not`, where they say nothing.
            Field::Sort | Field::Limit => {
                return Err(self.error(token.range.clone(), Expected::Condition));
            }
        })
    }

    fn seconds(&self, value: &Operand) -> Result<i64, ParseError> {
        values::duration(&value.text)
            .ok_or_else(|| self.error(value.range.clone(), Expected::Duration))
    }

    fn wording(&self, value: &Operand) -> Result<Wording, ParseError> {
        match value.form {
            Form::Bare => Ok(Wording::Word(value.text.clone())),
            Form::Quoted => Ok(Wording::Phrase(value.text.clone())),
            Form::Pattern => self.pattern(value.text.clone(), value.range.clone()),
        }
    }

    fn pattern(&self, pattern: String, range: Range<usize>) -> Result<Wording, ParseError> {
        match Pattern::new(&pattern) {
            Ok(_) => Ok(Wording::Pattern(pattern)),
            Err(_) => Err(self.error(range, Expected::Pattern)),
        }
    }
}

/// The source of a value: `source:#5` is the source with that row id, a quoted value is a name.
fn source(value: &Operand) -> Predicate {
    let id = value.text.strip_prefix('#').and_then(|digits| digits.parse().ok());
    match id {
        Some(id) if value.form == Form::Bare && !value.whole => Predicate::Source(SourceId(id)),
        _ => Predicate::SourceName(Name { text: value.text.clone(), whole: value.whole }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::{Order, Part, Period};
    use Predicate::*;

    fn tag(name: &str) -> Predicate {
        Tag(Name::whole(name))
    }

    fn text(word: &str) -> Predicate {
        Text(Wording::Word(word.into()))
    }

    fn phrase(words: &str) -> Predicate {
        Text(Wording::Phrase(words.into()))
    }

    fn pattern(pattern: &str) -> Predicate {
        Text(Wording::Pattern(pattern.into()))
    }

    fn not(predicate: Predicate) -> Predicate {
        Not(Box::new(predicate))
    }

    #[test]
    fn conditions() {
        let day = |year, month, day| Some(jiff::civil::date(year, month, day));
        for (query, expected) in [
            ("", All(vec![])),
            ("  ، ", All(vec![])),
            ("()", All(vec![])),
            ("سوريا", text("سوريا")),
            ("سوريا؟", text("سوريا")),
            ("\"وقف إطلاق النار\"", phrase("وقف إطلاق النار")),
            ("«وقف إطلاق»", phrase("وقف إطلاق")),
            ("“a \\” b”", phrase("a ” b")),
            ("tag:سوريا is:unread", All(vec![Tag(Name::part("سوريا")), Unread])),
            ("وسم:=سوريا غير_مقروء", All(vec![tag("سوريا"), Unread])),
            ("tag:=\"World News\"", tag("World News")),
            ("#\"World News\"", tag("World News")),
            ("source:=BBC", SourceName(Name::whole("BBC"))),
            ("source:=#5", SourceName(Name::whole("#5"))),
            ("folder:=\"\"", Folder(Name::whole(""))),
            ("مميز أو مقروء", Any(vec![Starred, Read])),
            ("حالة:مميز", Starred),
            ("#سوريا", tag("سوريا")),
            ("+news", tag("news")),
            ("-news", not(tag("news"))),
            ("-title:عاجل", not(Title(Wording::Word("عاجل".into())))),
            ("-#news", not(tag("news"))),
            ("!word", not(text("word"))),
            ("not word", not(text("word"))),
            ("ليس مقروء", not(Read)),
            ("-\"a b\"", not(phrase("a b"))),
            ("a b or c", Any(vec![All(vec![text("a"), text("b")]), text("c")])),
            ("a (b | c)", All(vec![text("a"), Any(vec![text("b"), text("c")])])),
            ("a AND NOT b OR c", Any(vec![All(vec![text("a"), not(text("b"))]), text("c")])),
            ("=BBC", SourceName(Name::whole("BBC"))),
            ("feed:\"عنب بلدي\"", SourceName(Name::part("عنب بلدي"))),
            ("مصدر:#5", Source(SourceId(5))),
            ("source:\"#5\"", SourceName(Name::part("#5"))),
            ("مجلد:أخبار", Folder(Name::part("أخبار"))),
            ("كاتب:سمير", Author(Name::part("سمير"))),
            ("نص:كلمة", text("كلمة")),
            ("lang:ar", Language("ar".into())),
            ("url:example.org", Url("example.org".into())),
            ("https://example.org/a:b", text("https://example.org/a:b")),
            ("10:30", text("10:30")),
            ("١٠:٣٠", text("١٠:٣٠")),
            ("2021-02-17T10:30", text("2021-02-17T10:30")),
            ("example.org:8080", text("example.org:8080")),
            ("mailto:a@b.example", text("mailto:a@b.example")),
            ("/usr/share", text("/usr/share")),
            ("/usr/bin/ b/", All(vec![text("/usr/bin/"), text("b/")])),
            ("/usr", phrase("/usr")),
            ("and/or", text("and/or")),
            ("a / b", All(vec![text("a"), phrase("/"), text("b")])),
            ("\"/x.*y/\"", phrase("/x.*y/")),
            ("title:\"/x/\"", Title(Wording::Phrase("/x/".into()))),
            ("/x.*y/", pattern("x.*y")),
            ("a /x y/i b", All(vec![text("a"), pattern("x y"), text("b")])),
            ("-/x/", not(pattern("x"))),
            ("(/x/)", pattern("x")),
            ("/a\\/b\\d/", pattern("a/b\\d")),
            ("title:/اقتصاد.*/", Title(Wording::Pattern("اقتصاد.*".into()))),
            ("text:\"a b\"", phrase("a b")),
            ("body:x", text("x")),
            ("has:image", Has(Part::Image)),
            ("فيه:مرفق", Has(Part::Enclosure)),
            ("saved:\"سوريا اليوم\"", Saved("سوريا اليوم".into())),
            ("is:new", New),
            ("is:later", tag("later")),
            ("date:today", Within(Period::Today)),
            ("تاريخ:أسبوع", Within(Period::Week)),
            ("\"foo:bar\"", phrase("foo:bar")),
            ("url:/news/", Url("/news/".into())),
            ("@7d", Newer(7 * 86_400)),
            ("@٧d", Newer(7 * 86_400)),
            ("منذ:3أيام", Newer(3 * 86_400)),
            ("منذ:\"٣ أيام\"", Newer(3 * 86_400)),
            ("منذ:أسبوعين", Newer(14 * 86_400)),
            ("newer:\"1 week\"", Newer(7 * 86_400)),
            ("قبل:ساعة", Older(3600)),
            ("older:90m", Older(5400)),
            ("date:2021", Dated { from: day(2021, 1, 1), to: day(2021, 12, 31) }),
            ("date:2021-02..2021-03", Dated { from: day(2021, 2, 1), to: day(2021, 3, 31) }),
            ("تاريخ:٢٠٢١-٠٢-١٧", Dated { from: day(2021, 2, 17), to: day(2021, 2, 17) }),
            ("date:2021-02..", Dated { from: day(2021, 2, 1), to: None }),
            ("date:..2020", Dated { from: None, to: day(2020, 12, 31) }),
        ] {
            assert_eq!(parse(query), Ok(Query::of(expected)), "{query}");
        }
    }

    #[test]
    fn order_and_limit_stand_anywhere() {
        let query = parse("sort:title a limit:٥٠ b").unwrap();
        assert_eq!(query.predicate, All(vec![text("a"), text("b")]));
        assert_eq!((query.order, query.limit), (Order::Title, Some(50)));
        for (text, order) in [
            ("sort:date", Order::Oldest),
            ("sort:-date", Order::Newest),
            ("ترتيب:مصدر", Order::Source),
        ] {
            assert_eq!(parse(text).unwrap().order, order, "{text}");
        }
    }

    #[test]
    fn errors_name_the_place_and_the_nearest_word() {
        for (query, range, expected, suggestion) in [
            ("a tga:x", 2..5, Expected::Field, Some("tag")),
            ("وسن:x", 0..6, Expected::Field, Some("وسم")),
            ("zzzzzz:x", 0..6, Expected::Field, None),
            ("foo:bar", 0..3, Expected::Field, None),
            ("a -foo:bar", 3..6, Expected::Field, None),
            ("covid-19:x", 0..8, Expected::Field, None),
            ("title2:x", 0..6, Expected::Field, Some("title")),
            ("مؤلف:x", 0..8, Expected::Field, Some("كاتب")),
            ("عنوانن:x", 0..12, Expected::Field, Some("عنوان")),
            ("foo:\"a b\"", 0..3, Expected::Field, None),
            ("/x(.*y/", 0..7, Expected::Pattern, None),
            ("a title:/[b/", 8..12, Expected::Pattern, None),
            ("has:imgae", 4..9, Expected::Part, Some("image")),
            ("has:wings", 4..9, Expected::Part, None),
            ("tag:=/x/", 5..8, Expected::Words, None),
            ("#/x/", 1..4, Expected::Words, None),
            ("url:/20[12]+/", 4..13, Expected::Words, None),
            ("is:unraed", 3..9, Expected::State, Some("unread")),
            ("is:blue", 3..7, Expected::State, None),
            ("sort:tilte", 5..10, Expected::Order, Some("title")),
            ("limit:many", 6..10, Expected::Number, None),
            ("newer:blue", 6..10, Expected::Duration, None),
            ("@99999999999999999999d", 1..22, Expected::Duration, None),
            ("date:2021-13", 5..12, Expected::Date, None),
            ("date:2022..2021", 5..15, Expected::Date, None),
            ("date:..", 5..7, Expected::Date, None),
            ("tag:", 0..4, Expected::Value, None),
            ("a or", 4..4, Expected::Condition, None),
            ("or a", 0..2, Expected::Condition, None),
            ("a and", 5..5, Expected::Condition, None),
            ("not", 3..3, Expected::Condition, None),
            ("-sort:date a or", 15..15, Expected::Condition, None),
            ("(a", 0..1, Expected::Close, None),
            ("a)", 1..2, Expected::Open, None),
            (")", 0..1, Expected::Open, None),
            ("x \"abc", 2..6, Expected::Quote, None),
        ] {
            let error = parse(query).expect_err(query);
            assert_eq!((error.range.clone(), error.expected), (range, expected), "{query}");
            assert_eq!(error.suggestion.as_deref(), suggestion, "{query}");
            assert_eq!(error.column, query[..error.range.start].chars().count() + 1);
        }
    }

    #[test]
    fn depth_and_number_of_words_are_bounded() {
        let deep = format!("{}a{}", "(".repeat(10_000), ")".repeat(10_000));
        assert_eq!(parse(&deep).unwrap_err().expected, Expected::Less);
        let negated = format!("{}a", "!".repeat(400));
        assert_eq!(parse(&negated).unwrap_err().expected, Expected::Less);
        assert_eq!(parse(&"a ".repeat(100_000)).unwrap_err().expected, Expected::Less);
    }
}
