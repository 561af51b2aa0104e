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
        Article, ArticleId, Author, Block, BlockKind, Definition, Document, Enclosure, Flags,
        Headline, ListItem, Media, RichText, Role, Run, RunKind, SourceId, TableCell, TableRow,
        Timestamp,
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
            "[a-z&;\\[|'(_* ]{0,6}[a-zب]".prop_map(|title| {
                RunKind::Abbreviation(format!(
                    "x{}",
                    title.split_whitespace().collect::<Vec<_>>().join(" ")
                ))
            }),
            "[a-zب]{1,3}".prop_map(RunKind::Ruby),
            Just(RunKind::Language("fr".to_owned())),
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

    /// A table with a header for its rows, and cells over two columns and two rows.
    fn spanned() -> impl Strategy<Value = BlockKind> {
        vec(rich(), 5).prop_map(|texts| {
            let mut cells: Vec<TableCell> = texts.into_iter().map(TableCell::from).collect();
            let covered = || TableCell { covered: true, ..RichText::default().into() };
            (cells[0].header, cells[1].columns, cells[4].rows) = (true, 2, 2);
            let mut last = cells.split_off(3);
            let (mut first, mut below) = (cells, vec![last.remove(0), last.remove(0)]);
            first.insert(2, covered());
            let mut rows = vec![first, below.clone()];
            below[0] = RichText::plain("آخر").into();
            below[1] = covered();
            rows.push(below);
            let row = |cells| TableRow { header: false, cells };
            BlockKind::table(rows.into_iter().map(row).collect())
        })
    }

    fn leaf() -> impl Strategy<Value = BlockKind> {
        let cells = || option::weighted(0.9, rich()).prop_map(Option::unwrap_or_default);
        let row = (any::<bool>(), rich(), vec(cells(), 1..4)).prop_map(|(header, first, more)| {
            let cells = std::iter::once(first).chain(more).map(Into::into).collect();
            TableRow { header, cells }
        });
        let code = vec("[ ]{0,3}[a-z`#<&>*ب-]{1,9}", 1..4).prop_map(|lines| lines.join("\n"));
        prop_oneof![
            4 => rich().prop_map(|content| BlockKind::Paragraph { content }),
            4 => spotted().prop_map(|content| BlockKind::Paragraph { content }),
            1 => (1u8..=6, rich())
                .prop_map(|(level, content)| BlockKind::Heading { level, content }),
            1 => spanned(),
            1 => (vec(row, 1..4), option::weighted(0.2, rich())).prop_map(|(rows, caption)| {
                BlockKind::Table { rows, caption: caption.unwrap_or_default() }
            }),
            1 => (code, option::of("[a-z]{1,4}"))
                .prop_map(|(text, language)| BlockKind::Code { text, language }),
            1 => (line(), option::of(rich()), option::weighted(0.3, rich()), option::of("https://b\\.example/[a-z&;?=\\[|'(_*]{0,9}")).prop_map(
                |(alt, caption, credit, link)| BlockKind::Image {
                    src: "https://a.example/1.jpg".to_owned(),
                    alt,
                    caption: caption.unwrap_or_default(),
                    credit: credit.unwrap_or_default(),
                    link,
                }
            ),
            1 => Just(BlockKind::Rule),
        ]
    }

    fn address() -> impl Strategy<Value = String> {
        "https://c\\.example/[a-z&;?=\\[|'(_*]{1,9}"
    }

    /// The source of a quote as it is read, without a dash or a colon around it.
    fn bare(text: RichText) -> RichText {
        let is_sign = |ch: char| !ch.is_alphanumeric();
        match text.text.starts_with(is_sign) || text.text.ends_with(is_sign) {
            true => RichText::plain("قائل"),
            false => text,
        }
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
                (vec(inner.clone(), 1..3), option::weighted(0.3, rich()), option::of(address()))
                    .prop_map(|(blocks, source, cite)| BlockKind::Quote {
                        blocks,
                        source: source.map(bare).unwrap_or_default(),
                        cite,
                    }),
                (vec(rich(), 1..3), vec(inner.clone(), 1..3)).prop_map(|(terms, blocks)| {
                    BlockKind::Definitions { items: vec![Definition { terms, blocks }] }
                }),
                (rich(), any::<bool>(), vec(inner.clone(), 1..3)).prop_map(
                    |(summary, open, blocks)| BlockKind::Details { summary, open, blocks }
                ),
                (option::of(line()), address(), vec(inner, 0..2)).prop_map(
                    |(title, url, blocks)| BlockKind::Embed {
                        media: Media::Post,
                        title: title.unwrap_or_default(),
                        url,
                        enclosed: false,
                        blocks,
                    }
                ),
            ];
            block(kinds.boxed()).boxed()
        });
        let notes = vec((line(), tree.clone(), any::<bool>()), 0..3);
        (vec(tree, 0..6), notes).prop_map(|(mut blocks, notes)| {
            let labelled = (1..).zip(notes).map(|(number, (word, block, is_signed))| {
                let label =
                    if is_signed { number.to_string() } else { "*".repeat(number as usize) };
                let text = RichText::plain(word.clone());
                let body = BlockKind::Paragraph { content: text }.into();
                let note =
                    BlockKind::Note { number, label: label.clone(), blocks: vec![body, block] };
                let (start, text) = (word.len(), word + &label);
                let runs = vec![Run { range: start..text.len(), kind: RunKind::Note(number) }];
                let content = RichText { text, runs };
                (Block::from(BlockKind::Paragraph { content }), Block::from(note))
            });
            let (references, notes): (Vec<_>, Vec<_>) = labelled.unzip();
            blocks.extend(references);
            blocks.extend(notes);
            blocks
        })
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
                note: None,
                highlights: Vec::new(),
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
                    duration: Some(61),
                    title: Some("الأولى".to_owned()),
                    ..Enclosure::default()
                }],
                document: Document { blocks },
                full_text: None,
                transcript: None,
            }
        })
    }

    /// True if all texts are in one run of a language: it is that of the article then, and no reading
    /// gives such a run.
    fn is_in_one_language(blocks: &[Block]) -> bool {
        blocks.iter().all(|block| {
            let is_whole = |text: &RichText| {
                let whole = 0..text.text.len();
                let covers =
                    |run: &Run| matches!(run.kind, RunKind::Language(_)) && run.range == whole;
                text.text.is_empty() || text.runs.iter().any(covers)
            };
            block.kind.texts().into_iter().all(is_whole)
                && block.kind.inner().into_iter().all(|inner| is_in_one_language(inner))
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(192))]

        #[test]
        fn what_is_exported_reads_back_as_itself(article in article()) {
            prop_assume!(!is_in_one_language(&article.document.blocks));
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
