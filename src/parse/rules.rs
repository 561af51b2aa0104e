//! The user's own rules for blocks (`[[clean]]`), which are applied after all guesses.
use super::boilerplate::{fold, starts_with_word};
use super::flatten::plain_block;
use crate::news::{Block, CleanRule, PageRules, Role, Sign, Source};
use regex::{Regex, RegexBuilder};

/// The most bytes of a compiled pattern.
const PATTERN: usize = 1 << 20;

/// The rules of one source, ready for its documents.
#[derive(Debug, Default)]
pub struct Cleaner {
    rules: Vec<Rule>,
    /// The rules for pages of articles, besides.
    page: Vec<Rule>,
    /// The beginning of the text of such a page.
    start: Option<Folded>,
}

#[derive(Debug)]
struct Rule {
    sign: Folded,
    role: Role,
    rest: bool,
}

#[derive(Debug)]
enum Folded {
    Start(String),
    Pattern(Regex),
}

impl Cleaner {
    /// Prepares rules. A rule with an invalid regular expression is left out.
    pub fn new(rules: &[CleanRule]) -> Self {
        Self { rules: rules.iter().filter_map(Rule::new).collect(), ..Self::default() }
    }

    /// Prepares the rules of a source for the pages of its articles.
    pub fn for_pages(source: &Source) -> Self {
        let PageRules { start, remove } = &source.page_rules;
        let page = remove.iter().map(|words| Rule {
            sign: Folded::Start(fold(words)),
            role: Role::Furniture,
            rest: false,
        });
        let start = start.as_ref().map(|words| Folded::Start(fold(words)));
        Self { page: page.collect(), start, ..Self::new(&source.clean) }
    }

    /// Gives blocks the roles of the rules; later rules override earlier ones.
    pub(super) fn apply(&self, blocks: &mut [Block]) {
        apply(&self.rules, blocks);
    }

    /// Gives blocks of the page of an article their roles: what stands before its beginning is hidden.
    pub(super) fn apply_to_page(&self, blocks: &mut [Block]) {
        let is_start = |block: &Block| {
            self.start.as_ref().is_some_and(|start| start.is_in(&fold(&plain_block(block))))
        };
        if let Some(at) = blocks.iter().position(is_start) {
            let (before, from) = blocks.split_at_mut(at);
            before.iter_mut().for_each(|block| block.role = Role::Furniture);
            if let Some(block) = from.first_mut() {
                block.role = Role::Body;
            }
        }
        apply(&self.rules, blocks);
        apply(&self.page, blocks);
    }
}

impl Rule {
    /// Prepares a rule; `None` if its regular expression is invalid.
    fn new(rule: &CleanRule) -> Option<Self> {
        let sign = match &rule.sign {
            Sign::Start(words) => Folded::Start(fold(words)),
            Sign::Pattern(pattern) => Folded::Pattern(compile(pattern)?),
        };
        Some(Self { sign, role: rule.role, rest: rule.rest })
    }
}

fn apply(rules: &[Rule], blocks: &mut [Block]) {
    if rules.is_empty() {
        return;
    }
    let texts: Vec<String> = blocks.iter().map(|block| fold(&plain_block(block))).collect();
    for rule in rules {
        let mut reached = false;
        for (block, text) in blocks.iter_mut().zip(&texts) {
            let hit = rule.sign.is_in(text);
            reached |= hit && rule.rest;
            if hit || reached {
                block.role = rule.role;
            }
        }
    }
}

impl Folded {
    fn is_in(&self, text: &str) -> bool {
        match self {
            // Behind a sign any letter may follow; a word must be a whole one.
            Self::Start(words) if words.ends_with(char::is_alphanumeric) => {
                starts_with_word(text, words)
            }
            Self::Start(words) => !words.is_empty() && text.starts_with(words.as_str()),
            Self::Pattern(pattern) => pattern.is_match(text),
        }
    }
}

fn compile(pattern: &str) -> Option<Regex> {
    let folded = fold_pattern(pattern);
    let build = |pattern: &str| {
        RegexBuilder::new(pattern).case_insensitive(true).size_limit(PATTERN).build().ok()
    };
    build(&folded).or_else(|| build(pattern))
}

/// The pattern with its letters as in folded text. Its escapes stay as they are.
fn fold_pattern(pattern: &str) -> String {
    let mut output = String::with_capacity(pattern.len());
    for ch in pattern.chars() {
        match ch {
            _ if ch.is_ascii() || ch.is_whitespace() => output.push(ch),
            _ => output.push_str(&fold(ch.encode_utf8(&mut [0; 4]))),
        }
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{BlockKind, RichText};

    const ROLES: [Role; 4] = [Role::Furniture, Role::Caption, Role::Byline, Role::Body];

    fn rule(sign: Sign, role: Role, rest: bool) -> CleanRule {
        CleanRule { sign, role, rest }
    }

    fn roles(rules: &[CleanRule], texts: &[&str]) -> Vec<Role> {
        let block = |text: &&str| Block {
            kind: BlockKind::Paragraph {
                content: RichText { text: (*text).to_owned(), runs: Vec::new() },
            },
            direction: None,
            role: Role::Body,
        };
        let mut blocks: Vec<Block> = texts.iter().map(block).collect();
        Cleaner::new(rules).apply(&mut blocks);
        blocks.into_iter().map(|block| block.role).collect()
    }

    #[test]
    fn signs_are_compared_folded() {
        let [hidden, .., body] = ROLES;
        for (sign, text, hit) in [
            (Sign::Start("تابعونا على".into()), "تابِعونا عَلـــى تلغرام", true),
            (Sign::Start("كتب".into()), "كتب: سامر", true),
            (Sign::Start("كتب".into()), "كتبت سلمى", false),
            (Sign::Start("المصدر:".into()), "المصدر:رويترز", true),
            (Sign::Start("share".into()), "SHARE this", true),
            (Sign::Start("".into()), "x", false),
            (Sign::Pattern("^إعلان".into()), "اعلان مدفوع", true),
            (Sign::Pattern(r"^\d+\s+تعليقًا?$".into()), "12 تعليقا", true),
            (Sign::Pattern(r"^\D+$".into()), "12", false),
            (Sign::Pattern("[أ-ي]+ة$".into()), "مدرسة", true),
            (Sign::Pattern("AD(VERT)?".into()), "an advert here", true),
            (Sign::Pattern("(".into()), "(", false),
        ] {
            let expected = if hit { hidden } else { body };
            assert_eq!(
                roles(&[rule(sign.clone(), hidden, false)], &[text]),
                [expected],
                "{sign:?}"
            );
        }
    }

    #[test]
    fn later_rules_stand_over_earlier_ones() {
        let [hidden, caption, byline, body] = ROLES;
        let rules = [
            rule(Sign::Start("نهاية".into()), hidden, true),
            rule(Sign::Pattern("مهم".into()), body, false),
            rule(Sign::Start("صورة".into()), caption, false),
            rule(Sign::Start("بقلم".into()), byline, false),
        ];
        let texts = ["بقلم سعاد", "صورة من الأرشيف", "نص", "نهاية", "اشترك", "لكن هذا مهم", "إعلان"];
        assert_eq!(roles(&rules, &texts), [byline, caption, body, hidden, hidden, body, hidden]);
        assert_eq!(roles(&[], &texts), [body; 7]);
    }

    #[test]
    fn no_pattern_is_slow_or_large() {
        let huge = rule(Sign::Pattern("(a{1000}){1000}".into()), Role::Furniture, false);
        assert_eq!(roles(&[huge], &["a"]), [Role::Body]);
        let slow = rule(Sign::Pattern("(a+)+$".into()), Role::Furniture, false);
        assert_eq!(roles(&[slow], &[&format!("{}b", "a".repeat(100_000))]), [Role::Body]);
    }
}
