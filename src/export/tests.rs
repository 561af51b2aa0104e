//! Tests of file names, scalars, and export followed by import.
use super::markdown::scalar;
use super::name::{SLUG, slug};

#[test]
fn no_title_leads_out_of_the_folder() {
    for (title, expected) in [
        ("../../etc/passwd", "etc-passwd"),
        ("..", ""),
        (".hidden", "hidden"),
        ("a\0b/c\\d\n", "a-b-c-d"),
        ("خبر: «مُحَمَّد» يقول…", "خبر-محمد-يقول"),
        ("\u{202e}gnp.exe", "gnp-exe"),
        ("--force", "force"),
    ] {
        assert_eq!(slug(title), expected, "{title}");
    }
    assert!(slug(&"ط".repeat(500)).len() <= SLUG);
}

#[test]
fn scalars_stay_on_their_line() {
    for (value, expected) in [
        ("plain: text # x", "\"plain: text # x\""),
        ("a \"b\"", "'a \"b\"'"),
        ("a \"b\" 'c'", "\"a \\\"b\\\" 'c'\""),
        ("a\n---\nb: c", "\"a\\n---\\nb: c\""),
    ] {
        assert_eq!(scalar(value), expected);
    }
}

mod round_trip {
    use crate::export::markdown;
    use crate::news::{
        Article, ArticleId, Author, Block, BlockKind, Document, Enclosure, Flags, Headline,
        ListItem, RichText, Role, Run, RunKind, SourceId, TableRow, Timestamp,
    };
    use crate::parse::{Hints, parse};
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;
    use sahifa_text::Direction;
    use std::path::Path;

    const WORD: &str = "[a-zء-ي0-9*_#()<>&!|~`:.+='\"\\[\\]\\\\-]{1,4}([\u{64b}\u{a0}\u{200f}é😀][a-zء-ي0-9*_#()<>&!|~`:.+='\"\\[\\]\\\\-]{1,2})?";

    fn line() -> impl Strategy<Value = String> {
        vec(WORD, 1..5).prop_map(|words| words.join(" "))
    }

    fn kind() -> BoxedStrategy<RunKind> {
        prop_oneof![
            Just(RunKind::Emphasis),
            Just(RunKind::Strong),
            Just(RunKind::Code),
            Just(RunKind::Strike),
            Just(RunKind::Insert),
            Just(RunKind::Subscript),
            Just(RunKind::Superscript),
            Just(RunKind::Isolate(None)),
            Just(RunKind::Isolate(Some(Direction::Rtl))),
            "https://a\\.example/[a-z&;?=\\[|'(_*]{0,9}".prop_map(RunKind::Link),
        ]
        .boxed()
    }

    /// Lines of words, some of them in a run with another run inside.
    fn rich() -> impl Strategy<Value = RichText> {
        let runs = option::of((kind(), kind(), any::<prop::sample::Index>(), any::<bool>()));
        (vec(line(), 1..3), runs).prop_map(|(lines, runs)| {
            let text = lines.join("\n");
            let mut rich = RichText { text, runs: Vec::new() };
            let Some((outer, inner, from, nests)) = runs else { return rich };
            let starts = rich.text.split_inclusive([' ', '\n']).scan(0, |at, word| {
                let start = *at;
                *at += word.len();
                Some(start..start + word.trim_end().len())
            });
            let words: Vec<_> = starts.collect();
            let first = from.index(words.len());
            let start = words[first].start;
            let two_links = matches!((&outer, &inner), (RunKind::Link(_), RunKind::Link(_)));
            rich.runs.push(Run { range: start..rich.text.len(), kind: outer.clone() });
            if nests && !two_links && outer != inner && words.len() > first + 1 {
                rich.runs.push(Run { range: words[first].clone(), kind: inner });
            }
            rich
        })
    }

    /// Words, some of them or some of their ends in runs of their own, perhaps all in one run.
    fn spotted() -> impl Strategy<Value = RichText> {
        let word = (WORD, option::of(kind()), any::<prop::sample::Index>(), any::<bool>());
        (vec(word, 1..5), option::of(kind())).prop_map(|(words, outer)| {
            let mut rich = RichText::default();
            for (word, kind, cut, is_cut) in words {
                if !rich.text.is_empty() {
                    rich.text.push(' ');
                }
                let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
                let from = if is_cut { starts[cut.index(starts.len())] } else { 0 };
                let start = rich.text.len() + from;
                rich.text.push_str(&word);
                let end = rich.text.len();
                rich.runs.extend(kind.map(|kind| Run { range: start..end, kind }));
            }
            let has_link = rich.runs.iter().any(|run| matches!(run.kind, RunKind::Link(_)));
            let whole = 0..rich.text.len();
            if let Some(kind) = outer
                && !(has_link && matches!(kind, RunKind::Link(_)))
                && rich.runs.iter().all(|run| run.kind != kind && run.range != whole)
            {
                rich.runs.insert(0, Run { range: whole, kind });
            }
            rich
        })
    }

    fn leaf() -> impl Strategy<Value = BlockKind> {
        let cells = || option::weighted(0.9, rich()).prop_map(Option::unwrap_or_default);
        let row = (any::<bool>(), rich(), vec(cells(), 1..4)).prop_map(|(header, first, more)| {
            TableRow { header, cells: std::iter::once(first).chain(more).collect() }
        });
        let code = vec("[ ]{0,3}[a-z`#<&>*ب-]{1,9}", 1..4).prop_map(|lines| lines.join("\n"));
        prop_oneof![
            4 => rich().prop_map(|content| BlockKind::Paragraph { content }),
            4 => spotted().prop_map(|content| BlockKind::Paragraph { content }),
            1 => (1u8..=6, rich())
                .prop_map(|(level, content)| BlockKind::Heading { level, content }),
            1 => vec(row, 1..4).prop_map(|rows| BlockKind::Table { rows }),
            1 => (code, option::of("[a-z]{1,4}"))
                .prop_map(|(text, language)| BlockKind::Code { text, language }),
            1 => (line(), option::of(rich()), option::of("https://b\\.example/[a-z&;?=\\[|'(_*]{0,9}")).prop_map(
                |(alt, caption, link)| BlockKind::Image {
                    src: "https://a.example/1.jpg".to_owned(),
                    alt,
                    caption: caption.unwrap_or_default(),
                    link,
                }
            ),
            1 => Just(BlockKind::Rule),
        ]
    }

    fn block(kind: impl Strategy<Value = BlockKind>) -> impl Strategy<Value = Block> {
        let role = prop_oneof![
            4 => Just(Role::Body),
            1 => Just(Role::Caption),
            1 => Just(Role::Byline),
            1 => Just(Role::Tags),
            2 => Just(Role::Furniture),
        ];
        let direction = prop_oneof![
            3 => Just(None),
            1 => Just(Some(Direction::Ltr)),
            1 => Just(Some(Direction::Rtl)),
        ];
        (kind, role, direction).prop_map(|(kind, role, direction)| Block { kind, direction, role })
    }

    fn blocks() -> impl Strategy<Value = Vec<Block>> {
        let tree = block(leaf().boxed()).boxed().prop_recursive(3, 12, 3, |inner| {
            let item = (vec(inner.clone(), 1..3), option::weighted(0.2, 30i64..40)).boxed();
            let kinds = prop_oneof![
                (option::of(-3i64..20), vec(item, 1..3)).prop_map(|(start, items)| {
                    let items = items.into_iter().enumerate().map(|(at, (blocks, number))| {
                        // The first has the number at which the list starts.
                        let number = number.filter(|_| start.is_some() && at > 0);
                        ListItem { blocks, number }
                    });
                    BlockKind::List { start, items: items.collect() }
                }),
                vec(inner, 1..3).prop_map(|blocks| BlockKind::Quote { blocks }),
            ];
            block(kinds.boxed()).boxed()
        });
        vec(tree, 0..6)
    }

    fn article() -> impl Strategy<Value = Article> {
        let author = (line(), option::of(Just("a@b.example".to_owned())))
            .prop_map(|(name, email)| Author { name, email, url: None });
        let time = || (100_000_000i64..2_000_000_000).prop_map(Timestamp);
        let head =
            (line(), time(), any::<bool>(), option::of(time()), option::of(vec(line(), 1..3)));
        let lists = (
            vec(author, 0..3),
            proptest::collection::btree_set(line(), 0..3),
            option::of("https://a\\.example/[a-z?=&;#]{1,8}"),
        );
        (head, lists, blocks()).prop_map(|(head, (authors, tags, url), blocks)| {
            let (title, published, date_stated, updated, summary) = head;
            Article {
                headline: Headline {
                    id: ArticleId(1),
                    source: SourceId(1),
                    source_name: "أرشيف".to_owned(),
                    title,
                    published,
                    sort: published,
                    progress: None,
                    date_stated,
                    changed: None,
                    language: Some("ar".to_owned()),
                    flags: Flags::default(),
                },
                place: None,
                url,
                authors,
                tags: tags.into_iter().collect(),
                // What was updated has a date.
                updated: updated.filter(|_| date_stated),
                summary: summary.map(|lines| lines.join("\n")),
                enclosures: vec![Enclosure {
                    url: "https://a.example/a.mp3".to_owned(),
                    media_type: Some("audio/mpeg".to_owned()),
                    length: Some(7),
                }],
                document: Document { blocks },
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn what_is_exported_reads_back_as_itself(article in article()) {
            let written = markdown(&article);
            let path = Some(Path::new("a.md"));
            let read = parse(written.as_bytes(), &Hints { path, ..Hints::default() });
            let mut parsed = read.unwrap();
            prop_assert_eq!(&parsed.problems, &[], "{}", written);
            let entry = parsed.value.entries.remove(0);
            prop_assert_eq!(&entry.body, &article.document, "{}", written);
            prop_assert_eq!(&entry.title, &article.headline.title);
            prop_assert_eq!(&entry.authors, &article.authors, "{}", written);
            prop_assert_eq!(&entry.tags, &article.tags, "{}", written);
            prop_assert_eq!(entry.published, Some(article.headline.published));
            prop_assert_eq!(entry.date_stated, article.headline.date_stated);
            prop_assert_eq!(entry.updated, article.updated);
            prop_assert_eq!(entry.url(), article.url.as_deref());
            prop_assert_eq!(&entry.language, &article.headline.language);
            prop_assert_eq!(&entry.summary, &article.summary);
            prop_assert_eq!(&entry.enclosures, &article.enclosures);
            prop_assert_eq!(parsed.value.title.as_deref(), Some("أرشيف"));
        }
    }
}
