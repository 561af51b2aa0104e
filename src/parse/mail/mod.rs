//! Mail as news: single messages (eml, Maildir), mailboxes (mbox), and pages saved as MHTML.
//!
//! mail-parser splits messages; charsets, HTML, text, dates and limits are those of every other
//! document. A message is an entry: its subject is the title, its sender the author, its HTML part
//! (else its text) the body. Attachments have no address and are left out.
mod letter;
mod mailbox;

use super::hints::{Hints, Origin, Take};
use super::problem::{Problem, Problems};
use super::{
    ParseError, boilerplate, budget, charset, clean, dates, html, limits, link, page, plain,
};
use crate::news::{Author, Channel, Document, Entry, EntryLink};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use std::borrow::Cow;
use std::panic::catch_unwind;
use url::Url;

/// The kind of mail.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Message,
    Mailbox,
    /// A page with its pictures.
    Archive,
}

/// The deepest nesting of parts that are read. mail-parser builds a tree as deep as the message
/// states, and each of its levels takes stack when it is dropped.
const NESTING: usize = 200;
/// The most parts of one message that become its body.
const BODIES: usize = 64;
/// The bytes in which headers are looked for.
const HEAD: usize = 16 * 1024;

/// The kind of mail, if the bytes are mail: by name and type, else by content.
pub(super) fn kind(bytes: &[u8], hints: &Hints) -> Option<Kind> {
    let extension = hints.path.and_then(|path| path.extension()?.to_str());
    match extension.map(str::to_ascii_lowercase).as_deref() {
        Some("eml" | "emlx") => return Some(Kind::Message),
        Some("mht" | "mhtml") => return Some(Kind::Archive),
        Some(
            "txt" | "text" | "md" | "markdown" | "mdown" | "mkd" | "html" | "htm" | "xhtml" | "xml"
            | "rss" | "atom" | "rdf" | "json" | "opml",
        ) => return None,
        _ => {}
    }
    if mailbox::is_mailbox(bytes) {
        return Some(Kind::Mailbox);
    }
    let media = hints.content_type.and_then(|kind| kind.split(';').next()).map(str::trim);
    match media.map(str::to_ascii_lowercase).as_deref() {
        Some("message/rfc822") => return Some(Kind::Message),
        Some("multipart/related" | "application/x-mimearchive") => return Some(Kind::Archive),
        _ => {}
    }
    let named = matches!(extension, Some("mbox" | "mbx"));
    if named && !mailbox::messages(bytes).is_empty() {
        return Some(Kind::Mailbox);
    }
    let names = header_names(bytes);
    let has = |name: &str| names.iter().any(|known| known == name);
    let is_message = has("from")
        && (has("date") || has("subject"))
        && ["message-id", "received", "mime-version", "return-path"].into_iter().any(has);
    match is_message {
        true if has("snapshot-content-location") => Some(Kind::Archive),
        true => Some(Kind::Message),
        false => None,
    }
}

/// Reads mail of the kind that [`kind`] returned.
pub(super) fn channel(
    kind: Kind,
    bytes: &[u8],
    origin: &Origin<'_>,
    problems: &mut Problems,
    take: &mut Take<'_>,
) -> Result<Channel, ParseError> {
    let hints = origin.hints;
    if kind != Kind::Mailbox {
        let (mut entry, site) = read(bytes, kind, origin, problems).ok_or(ParseError::NotAFeed)?;
        entry.id = entry.id.or_else(|| hints.path_text());
        let title = entry.authors.first().map(|author| author.name.clone());
        let title = if kind == Kind::Message { title } else { site };
        take(entry.into());
        return Ok(Channel { title, ..Channel::default() });
    }
    let messages = mailbox::messages(bytes);
    // The newest stand at the end.
    let dropped = messages.len().saturating_sub(limits::ENTRIES);
    if dropped > 0 {
        problems.note(Problem::EntriesDropped { kept: limits::ENTRIES, dropped });
    }
    let mut is_empty = true;
    for message in messages.iter().skip(dropped) {
        if let Some((entry, _)) = read(&mailbox::unquoted(message), Kind::Message, origin, problems)
        {
            is_empty = false;
            take(entry.into());
        }
    }
    if is_empty {
        return Err(ParseError::NotAFeed);
    }
    Ok(Channel { title: hints.file_title(), ..Channel::default() })
}

/// The names of the headers at the beginning, in lower case; empty if there are none.
fn header_names(bytes: &[u8]) -> Vec<String> {
    let mut names = Vec::new();
    for line in bytes[..bytes.len().min(HEAD)].split(|&byte| byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            break;
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            continue;
        }
        let name = line.split(|&byte| byte == b':').next().unwrap_or_default();
        let is_name = name.len() < line.len()
            && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
        match std::str::from_utf8(name) {
            Ok(name) if is_name && !name.is_empty() => names.push(name.to_ascii_lowercase()),
            _ => return Vec::new(),
        }
    }
    names
}

/// Reads one message, and the site of an archived page; `None` if the bytes are not a message.
fn read(
    bytes: &[u8],
    kind: Kind,
    origin: &Origin<'_>,
    problems: &mut Problems,
) -> Option<(Entry, Option<String>)> {
    budget::check();
    let parser = MessageParser::default();
    let nested = count(bytes, b"message/") + count(bytes, b"multipart/");
    // The library panics on some boundaries that do not match: that costs the parts of this message,
    // and no other message.
    let parsed = match nested > NESTING {
        true => Err(()),
        false => catch_unwind(|| parser.parse(bytes)).map_err(drop),
    };
    let message = match parsed {
        Ok(message) => message?,
        Err(()) => {
            problems.note(Problem::BodySimplified);
            parser.parse_headers(bytes)?
        }
    };
    let address = address(&message, origin.address.as_ref());
    let reading = Reading { bytes, message, address, origin };
    let near = origin.near();
    let (mut entry, site) = match kind {
        Kind::Archive => reading.page(problems),
        Kind::Message | Kind::Mailbox => {
            let entry = Entry {
                body: reading.body(problems),
                authors: reading.authors(),
                id: reading.message.message_id().map(clean::line).filter(|id| !id.is_empty()),
                ..Entry::default()
            };
            (entry, None)
        }
    };
    if entry.title.is_empty() {
        entry.title = reading.subject(problems);
    }
    if entry.title.is_empty() {
        entry.title = html::opening(&entry.body, None);
    }
    if entry.links.is_empty() {
        let href = reading.address.as_deref().map(link::shown);
        entry.links.extend(href.map(|href| EntryLink { href, rel: "alternate".to_owned() }));
    }
    let date = reading.message.header_raw("Date");
    let stated = date.and_then(|date| dates::parse(date.trim(), near, origin.place));
    entry.published = entry.published.or(stated);
    entry.date_stated = entry.published.is_some();
    entry.published = entry.published.or(origin.hints.modified);
    let is_empty = entry.title.is_empty() && entry.body.blocks.is_empty();
    (!is_empty).then_some((entry, site))
}

/// The number of occurrences of `needle`, in lower case, in the bytes.
fn count(bytes: &[u8], needle: &[u8]) -> usize {
    // The slash is rare; the word before it decides.
    let word = needle.len() - 1;
    let slashes = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/');
    slashes
        .filter(|(at, _)| {
            at.checked_sub(word)
                .is_some_and(|start| bytes[start..=*at].eq_ignore_ascii_case(needle))
        })
        .count()
}

/// The web address of the message or page (RFC 5064, RFC 2557).
fn address(message: &Message<'_>, base: Option<&Url>) -> Option<String> {
    ["Snapshot-Content-Location", "Archived-At", "Content-Location"].iter().find_map(|name| {
        let value = message.header_raw(*name)?;
        link::absolute(value.trim().trim_matches(['<', '>']), base)
    })
}

struct Reading<'a> {
    bytes: &'a [u8],
    message: Message<'a>,
    address: Option<String>,
    origin: &'a Origin<'a>,
}

impl Reading<'_> {
    /// The page of an archive: its root part, else its first HTML part.
    fn page(&self, problems: &mut Problems) -> (Entry, Option<String>) {
        let html = self.message.parts.iter().find(|part| matches!(part.body, PartType::Html(_)));
        let Some(part) = html else {
            return (Entry { body: self.body(problems), ..Entry::default() }, None);
        };
        let text = self.text(part, problems);
        let page = page::read(&text, self.base().as_ref(), self.origin.near(), self.origin.place);
        page.problems.into_iter().for_each(|problem| problems.note(problem));
        (page.entry, page.site)
    }

    /// The address that relative addresses in the message are resolved against.
    fn base(&self) -> Option<Url> {
        self.address.as_deref().and_then(|url| Url::parse(url).ok())
    }

    fn body(&self, problems: &mut Problems) -> Document {
        let (near, place) = (self.origin.near(), self.origin.place);
        let known = plain::Known { near, place, is_titled: true, ..plain::Known::default() };
        let base = self.base();
        let mut document = Document::default();
        let parts = self.message.html_body.iter().take(BODIES);
        for part in parts.filter_map(|part| self.message.parts.get(*part as usize)) {
            let text = match part.body {
                PartType::Html(_) | PartType::Text(_) => self.text(part, problems),
                _ => continue,
            };
            if matches!(part.body, PartType::Html(_)) {
                let read = html::letter(&text, base.as_ref());
                read.problems.into_iter().for_each(|problem| problems.note(problem));
                document.blocks.extend(read.document.blocks);
            } else {
                document.blocks.extend(letter::blocks(&text, &known));
            }
        }
        // Not taken apart: what stands behind the headers.
        if self.message.parts.is_empty() {
            let ends = self.message.headers().iter().map(|header| header.offset_end as usize);
            let start = ends.max().unwrap_or_default();
            let rest = self.bytes.get(start..).unwrap_or_default();
            let text = charset::decode(rest, &self.labels(None), problems);
            document.blocks = letter::blocks(&text, &known);
        }
        boilerplate::mark(&mut document.blocks);
        letter::mark(&mut document.blocks);
        document
    }

    /// The text of a part, from its bytes, because mail states wrong charsets as often as feeds do.
    fn text(&self, part: &MessagePart<'_>, problems: &mut Problems) -> String {
        let stated = part.content_type().and_then(|kind| kind.attribute("charset"));
        let (start, end) = (part.offset_body as usize, part.offset_end as usize);
        // The bytes of a nested message that was encoded stand nowhere.
        let raw = self.bytes.get(start..end);
        let bytes = raw.and_then(|raw| match part.encoding {
            Encoding::None => Some(Cow::Borrowed(raw)),
            Encoding::Base64 => base64_decode(raw).map(Cow::Owned),
            Encoding::QuotedPrintable => quoted_printable_decode(raw).map(Cow::Owned),
        });
        let Some(bytes) = bytes else {
            return part.text_contents().unwrap_or_default().to_owned();
        };
        charset::decode(&bytes, &self.labels(stated), problems).into_owned()
    }

    /// The charset labels: the user's, and the `stated` one.
    fn labels<'b>(&'b self, stated: Option<&'b str>) -> charset::Labels<'b> {
        charset::Labels { forced: self.origin.hints.encoding, http: stated, host: None }
    }

    fn subject(&self, problems: &mut Problems) -> String {
        let decoded = self.message.subject().unwrap_or_default();
        if !decoded.contains('\u{fffd}') {
            return clean::line(decoded);
        }
        // Eight-bit letters in a header, in the charset of the body if of any.
        let header = self.message.headers().iter().find(|header| header.name() == "Subject");
        let raw = header.and_then(|header| {
            self.bytes.get(header.offset_start() as usize..header.offset_end() as usize)
        });
        let stated = self.message.content_type().and_then(|kind| kind.attribute("charset"));
        let raw = raw.unwrap_or_default();
        clean::line(&charset::decode(raw, &self.labels(stated), problems))
    }

    fn authors(&self) -> Vec<Author> {
        let from = self.message.from().into_iter().flat_map(|from| from.iter());
        from.take(limits::LINKS)
            .filter_map(|person| {
                let email = person.address().map(clean::line).filter(|email| !email.is_empty());
                let name = person.name().map(clean::line).filter(|name| !name.is_empty());
                Some(Author { name: name.or_else(|| email.clone())?, email, url: None })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::Timestamp;
    use crate::parse::{Parsed, parse};
    use std::path::Path;

    fn read(bytes: &[u8], name: &str) -> Result<Channel, ParseError> {
        let hints = Hints { path: Some(Path::new(name)), ..Hints::default() };
        parse(bytes, &hints).map(|Parsed { value, .. }| value)
    }

    fn one(bytes: &[u8], name: &str) -> Entry {
        read(bytes, name).unwrap().entries.remove(0)
    }

    fn text(entry: &Entry) -> String {
        entry.body.to_text()
    }

    const LETTER: &str = "From: =?utf-8?B?2YbYtNix2Kkg2KfZhNi12KjYp9it?= <news@example.org>\r\n\
        Subject: =?windows-1256?Q?=C3=CE=C8=C7=D1?= today\r\n\
        Date: Wed, 17 Feb 2021 10:00:00 +0300\r\nMessage-ID: <1@example.org>\r\n\
        MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n\
        --b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nplain words\r\n\
        --b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
        <p>=D8=AE=D8=A8=D8=B1 <b>=D8=A3=D9=88=D9=84</b></p><script>alert(1)</script>\r\n--b--\r\n";

    #[test]
    fn a_letter_is_an_article() {
        for name in ["letter.eml", "cur/1614.M5P6.host:2,S", "letter"] {
            let entry = one(LETTER.as_bytes(), name);
            assert_eq!(entry.title, "أخبار today", "{name}");
            assert_eq!(entry.authors[0].name, "نشرة الصباح");
            assert_eq!(entry.authors[0].email.as_deref(), Some("news@example.org"));
            assert_eq!(entry.id.as_deref(), Some("1@example.org"));
            assert_eq!(
                (entry.published, entry.date_stated),
                (Some(Timestamp(1_613_545_200)), true)
            );
            assert_eq!(text(&entry).trim(), "خبر أول");
        }
        // A note about mail is not mail.
        let note = "From: where\nSubject: a poem\n\nIt begins here and goes on.";
        assert_ne!(one(note.as_bytes(), "note.txt").title, "a poem");
        assert_eq!(kind(note.as_bytes(), &Hints::default()), None);
    }

    #[test]
    fn charsets_that_are_not_stated_are_found() {
        let words = "أعلنت الوزارة في بيان لها اليوم عن بدء المرحلة الثانية من المشروع";
        let (body, ..) = encoding_rs::WINDOWS_1256.encode(words);
        for stated in ["", "; charset=us-ascii", "; charset=utf-8", "; charset=windows-1256"] {
            let head = format!(
                "From: a@b.c\nDate: Wed, 17 Feb 2021 10:00:00 +0300\nMIME-Version: 1.0\n\
                 Content-Type: text/plain{stated}\nSubject: "
            );
            let mut bytes = head.into_bytes();
            bytes.extend_from_slice(&body);
            bytes.extend_from_slice(b"\n\n");
            bytes.extend_from_slice(&body);
            let entry = one(&bytes, "letter.eml");
            assert_eq!(text(&entry).trim(), words, "{stated}");
            assert_eq!(entry.title, words, "{stated}");
        }
    }

    #[test]
    fn a_mailbox_holds_many() {
        let mut mbox = String::new();
        for number in 1..=3 {
            mbox.push_str("From news@example.org Wed Feb 17 10:00:00 2021\n");
            mbox.push_str(&format!("From: news@example.org\nSubject: number {number}\n"));
            mbox.push_str(&format!("Message-ID: <{number}@x>\n\nFrom the desk.\n\n>From me.\n\n"));
        }
        for name in ["news.mbox", "Inbox"] {
            let channel = read(mbox.as_bytes(), name).unwrap();
            let titles: Vec<_> = channel.entries.iter().map(|entry| &*entry.title).collect();
            assert_eq!(titles, ["number 1", "number 2", "number 3"], "{name}");
            assert!(text(&channel.entries[0]).contains("From the desk.\n\nFrom me."));
        }
        // Only the end of one that is too large.
        let channel = read(&mbox.as_bytes()[50..], "news.mbox").unwrap();
        assert_eq!(channel.entries.len(), 2);
    }

    #[test]
    fn an_archive_is_the_page_it_was_made_of() {
        let page = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/news/1\r\n\
            Subject: =?utf-8?Q?ignored?=\r\nDate: Thu, 18 Feb 2021 00:00:00 -0000\r\n\
            MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--x\"\r\n\r\n\
            ----x\r\nContent-Type: text/html\r\nContent-Location: https://example.org/news/1\r\n\r\n\
            <html><head><title>Title of it</title>\
            <meta property='article:published_time' content='2021-02-17T10:00:00Z'>\
            <meta property='og:site_name' content='Valley Paper'></head>\
            <body><article><h1>Title of it</h1><p>See <a href='/two'>the second</a>, which is long enough.</p></article></body></html>\r\n\
            ----x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----x--\r\n";
        for name in ["page.mhtml", "page.mht", "saved"] {
            let channel = read(page.as_bytes(), name).unwrap();
            assert_eq!(channel.title.as_deref(), Some("Valley Paper"));
            let entry = &channel.entries[0];
            assert_eq!(entry.title, "Title of it", "{name}");
            assert_eq!(entry.url(), Some("https://example.org/news/1"));
            assert_eq!(entry.published, Some(Timestamp(1_613_556_000)));
            assert!(text(entry).contains("[1] https://example.org/two"), "{}", text(entry));
        }
    }

    #[test]
    fn what_a_newsletter_hides_or_says_of_itself_is_hidden() {
        let letter = "From: a@b.c\nSubject: s\nDate: Wed, 17 Feb 2021 10:00:00 +0300\nMIME-Version: 1.0\n\
            Content-Type: text/html; charset=utf-8\n\n\
            <div style=\"display:none; font-size:0\">مقتطف من النشرة</div>\
            <table><tr><td><a href=x>View this email in your browser</a></td></tr>\
            <tr><td><p>نص النشرة وهو طويل بما يكفي ليكون متنا لا شك فيه.</p></td></tr>\
            <tr><td><p>وصلتك هذه الرسالة لأنك اشتركت فيها. <a href=y>إلغاء الاشتراك</a></p></td></tr></table>\n";
        let entry = one(letter.as_bytes(), "x.eml");
        let hidden: Vec<bool> =
            entry.body.blocks.iter().map(|block| block.role.is_hidden()).collect();
        assert_eq!(hidden, [true, true, false, true], "{:?}", entry.body);
    }

    #[test]
    fn a_message_that_cannot_be_taken_apart_costs_no_other() {
        let odd = "Subject: odd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\
            Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\n\n--b--\n";
        let line = "From a@b.c Wed Feb 17 10:00:00 2021\n";
        let mbox = format!("{line}{odd}\n{line}Subject: whole\n\nwords\n");
        let channel = read(mbox.as_bytes(), "x.mbox").unwrap();
        let titles: Vec<_> = channel.entries.iter().map(|entry| &*entry.title).collect();
        assert_eq!(titles, ["odd", "whole"]);
    }

    #[test]
    fn bombs_end() {
        let deep = "Content-Type: message/rfc822\n\n".repeat(200_000);
        let head = "From: a@b.c\nSubject: bomb\nDate: Wed, 17 Feb 2021 10:00:00 +0300\n";
        let entry = one(format!("{head}{deep}").as_bytes(), "x.eml");
        assert_eq!(entry.title, "bomb");
        let mut parts = head.to_owned();
        for level in 0..100_000 {
            parts.push_str(&format!(
                "Content-Type: multipart/digest; boundary=b{level}\n\n--b{level}\n"
            ));
        }
        assert_eq!(one(parts.as_bytes(), "x.eml").title, "bomb");
        let mut level = format!("{head}Content-Type: text/plain\n\nend").into_bytes();
        for _ in 0..NESTING - 10 {
            let mut outer = format!("{head}Content-Type: message/rfc822\n\n").into_bytes();
            outer.extend(level);
            level = outer;
        }
        assert_eq!(one(&level, "x.eml").title, "bomb");
        let many = "From a@b.c Wed Feb 17 10:00:00 2021\nSubject: s\n\nx\n\n".repeat(30_000);
        assert_eq!(read(many.as_bytes(), "x.mbox").unwrap().entries.len(), limits::ENTRIES);
    }

    #[test]
    fn what_is_hostile_in_it_stays_text() {
        let letter = "From: \"\u{202e}x\u{1b}[31m\" <a@b.c>\nSubject: a\u{1b}]0;t\u{7} b\u{202e}\n\
            Date: Wed, 17 Feb 2021 10:00:00 +0300\nContent-Type: text/plain\n\nbody\u{1b}[2J\u{9b}31m\n";
        let entry = one(letter.as_bytes(), "x.eml");
        let all = format!("{}{}{}", entry.title, entry.authors[0].name, text(&entry));
        assert!(!all.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{7}']), "{all:?}");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(
            lines in proptest::collection::vec(
                "(From a@b 1:2:3|Content-Type: (multipart/mixed; boundary=b|message/rfc822|text/html)|--b(--)?|Subject: =\\?(utf-8|x)\\?[BQ]\\?[a-zA-Z=]{0,6}\\?=|\\PC{0,12}|)",
                0..40,
            ),
        ) {
            let text = lines.join("\n");
            for name in ["x.eml", "x.mbox", "x.mht"] {
                proptest::prop_assert_ne!(read(text.as_bytes(), name).err(), Some(ParseError::Defect));
            }
        }
    }
}
