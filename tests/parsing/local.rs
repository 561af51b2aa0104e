//! Local files: scraped text, Markdown with front matter, saved pages.
use crate::{marked, open, outline, seconds};
use sahifa::news::{BlockKind, Channel, Role, Timestamp};
use sahifa::parse::{Hints, parse};
use sahifa_text::Direction;
use std::path::Path;

fn text(content: &str) -> Channel {
    let path = Some(Path::new("note.txt"));
    parse(content.as_bytes(), &Hints { path, ..Hints::default() }).unwrap().value
}

#[test]
fn a_scraped_page_in_roles() {
    let channel = open("local/scraped.txt").value;
    let entry = &channel.entries[0];
    assert_eq!(entry.title, "افتتاح مكتبة عامة في حي الورد بعد ترميم دام عامين");
    assert_eq!(entry.authors[0].name, "سامر الخوري");
    assert_eq!(entry.tags, ["مكتبات", "ثقافة"]);
    assert_eq!(entry.published, seconds("2023-03-12T00:00:00Z"));
    assert!(entry.date_stated);
    assert_eq!(entry.language.as_deref(), Some("ar"));
    assert_eq!(
        outline(entry),
        [
            "furniture:paragraph",
            "furniture:paragraph",
            "byline:paragraph",
            "byline:paragraph",
            "caption:paragraph",
            "tags:paragraph",
            "body:paragraph",
            "furniture:paragraph",
            "body:paragraph",
            "body:h2",
            "body:paragraph",
            "tags:paragraph",
            "furniture:paragraph",
            "furniture:paragraph",
            "furniture:paragraph",
            "furniture:paragraph",
        ]
    );
    assert_eq!(marked(&entry.body.blocks[4]), "مبنى المكتبة بعد الترميم (وكالة الحي)");
}

#[test]
fn a_file_without_a_date_takes_its_own() {
    let path = Some(Path::new("dir/note.txt"));
    let modified = Some(Timestamp(1_700_000_000));
    let channel = parse(b"Title\n\nText.", &Hints { path, modified, ..Hints::default() }).unwrap();
    let entry = &channel.value.entries[0];
    assert_eq!((entry.published, entry.date_stated), (modified, false));
    assert_eq!(entry.id.as_deref(), Some("dir/note.txt"));
}

#[test]
fn paragraphs_lines_and_lists() {
    let wrapped = "Title\n\nThis is a paragraph that an editor wrapped at seventy columns so that it\ngoes on here for a while, until it ends as paragraphs do, on a last line.";
    let entry = &text(wrapped).entries[0];
    assert!(!marked(&entry.body.blocks[0]).contains('\n'));

    let verse = "قصيدة\n\nقفا نبك من ذكرى\nحبيب ومنزل\nبسقط اللوى";
    assert_eq!(marked(&text(verse).entries[0].body.blocks[0]).lines().count(), 3);

    let list = "Title\n\n٣) one\n٤) two\n\n- a\n- b";
    assert_eq!(outline(&text(list).entries[0]), ["body:listsome(3)x2", "body:listnonex2"]);

    let crlf = text("Title\r\n\r\none\r\rtwo");
    assert_eq!(outline(&crlf.entries[0]), ["body:paragraph", "body:paragraph"]);
}

#[test]
fn prose_is_not_taken_for_furniture() {
    let long = "كلمة ".repeat(40);
    let page = format!(
        "عنوان المقال\n\n{long}.\n\nاقرأ أيضا ما كتبه النقاد عن هذه الرواية في الصحف العربية والأجنبية منذ صدورها، ففيه ما يفيد القارئ ويعينه على فهمها وفهم زمانها ومكانها كما ينبغي لها.\n\nكتب الشاعر قصيدته في المنفى، وقرأها على أصدقائه أول مرة في بيروت قبل عام.\n\n{long}."
    );
    let entry = &text(&page).entries[0];
    assert!(entry.body.blocks.iter().all(|block| block.role == Role::Body), "{:?}", outline(entry));
}

#[test]
fn markdown_with_arabic_front_matter() {
    let parsed = open("local/front-matter.md");
    assert!(parsed.problems.is_empty());
    let entry = &parsed.value.entries[0];
    assert_eq!(entry.title, "رحلة إلى الجبل");
    assert_eq!(entry.published, seconds("2021-02-17T00:00:00Z"));
    assert_eq!(entry.authors.len(), 2);
    assert_eq!(entry.tags, ["سفر", "طبيعة"]);
    assert_eq!(entry.id.as_deref(), Some("https://trip.example/1"));
    assert_eq!(entry.direction, Some(Direction::Rtl));
    assert_eq!(entry.summary.as_deref(), Some("ملخص قصير"));
    assert_eq!(
        outline(entry),
        ["body:paragraph", "body:listsome(3)x2", "body:quote", "body:code", "body:table2"]
    );
    assert_eq!(
        marked(&entry.body.blocks[0]),
        "نص [مهم](Strong) مع [رابط](https://trip.example/about) و[code](Code)."
    );
}

fn markdown(content: &str) -> Channel {
    let path = Some(Path::new("note.md"));
    parse(content.as_bytes(), &Hints { path, ..Hints::default() }).unwrap().value
}

#[test]
fn markdown_has_furniture_too() {
    let long = "كلمة ".repeat(40);
    let page = format!(
        "# عنوان\n\n{long}\n\n## بحث\n\n{long}\n\nفيسبوك\n\n<div class=\"social\">\n\nتابعونا هنا\n\n</div>\n\n\
         ## مقالات متعلقة\n\n- [خبر](https://a.example/)\n"
    );
    assert_eq!(
        outline(&markdown(&page).entries[0]),
        [
            "body:paragraph",
            "body:h2",
            "body:paragraph",
            "furniture:paragraph",
            "furniture:paragraph",
            "furniture:h2",
            "furniture:listnonex1",
        ]
    );
}

#[test]
fn a_heading_that_is_not_the_stated_title_stays() {
    let of = |text: &str| {
        let entry = markdown(text).entries.remove(0);
        (entry.title.clone(), outline(&entry))
    };
    let (title, blocks) = of("---\ntitle: عنوان\n---\n# عُنوان\n\nنص");
    assert_eq!((title.as_str(), blocks.len()), ("عنوان", 1));
    let (title, blocks) = of("---\ntitle: عنوان\n---\n# فصل أول\n\nنص");
    assert_eq!(
        (title.as_str(), blocks),
        ("عنوان", vec!["body:h1".into(), "body:paragraph".into()])
    );
}

#[test]
fn an_image_without_a_full_address_is_resolved_or_told() {
    let front = "---\ntitle: t\nimage: img/1.jpg\ncaption: c\n---\nx";
    let path = Some(Path::new("note.md"));
    for (url, src, told) in [
        (Some("https://a.example/b/"), "https://a.example/b/img/1.jpg", false),
        (None, "img/1.jpg", true),
    ] {
        let parsed = parse(front.as_bytes(), &Hints { path, url, ..Hints::default() }).unwrap();
        let entry = &parsed.value.entries[0];
        let BlockKind::Image { src: found, .. } = &entry.body.blocks[0].kind else { panic!() };
        assert_eq!((found.as_str(), entry.enclosures.len()), (src, usize::from(!told)));
        let problems: Vec<_> = parsed.problems.iter().map(|problem| problem.name()).collect();
        assert_eq!(problems.contains(&"image-relative"), told);
    }
    // A fuzzer found the second.
    for odd in ["javascript:x", "htt\u{fffd}s://a.example/i.png", "a:b.png"] {
        let text = format!("---\ntitle: t\nimage: \"{odd}\"\n---\nx");
        let entry = markdown(&text).entries.remove(0);
        assert_eq!(outline(&entry), ["body:paragraph"], "{odd}");
    }
}

#[test]
fn front_matter_in_toml_and_json() {
    for front in [
        "+++\ntitle = \"T\"\ndate = 2021-02-17T10:00:00Z\n[taxonomies]\ntags = [\"a\", \"b\"]\n+++\n",
        ";;;\n{\"title\": \"T\", \"date\": \"2021-02-17T10:00:00Z\", \"tags\": \"a, b\"}\n;;;\n",
        "{\"title\": \"T\", \"date\": \"2021-02-17T10:00:00Z\", \"tags\": [\"a\", \"b\"]}\n",
        "---\ntitle: T\ndate: 2021-02-17T10:00:00Z\ntags:\n  - a\n  - b\n---\n",
    ] {
        let entry = &text(&format!("{front}Body text.")).entries[0];
        assert_eq!((entry.title.as_str(), entry.tags.len()), ("T", 2), "{front}");
        assert_eq!(entry.published, seconds("2021-02-17T10:00:00Z"), "{front}");
        assert_eq!(marked(&entry.body.blocks[0]), "Body text.");
    }
}

#[test]
fn a_saved_page() {
    let channel = open("local/page.html").value;
    assert_eq!(channel.title.as_deref(), Some("صحيفة الحي"));
    let entry = &channel.entries[0];
    assert_eq!(entry.title, "المجلس يقر الخطة الجديدة");
    assert_eq!(entry.url(), Some("https://hay.example/5"));
    assert_eq!(entry.authors[0].name, "ليلى حسن");
    assert_eq!(entry.published, seconds("2024-01-05T06:00:00Z"));
    assert_eq!((entry.language.as_deref(), entry.direction), (Some("ar"), Some(Direction::Rtl)));
    assert_eq!(
        outline(entry),
        [
            "furniture:listnonex1",
            "body:image",
            "body:paragraph",
            "body:paragraph",
            "body:listsome(3)x2",
            "furniture:paragraph",
        ]
    );
    assert_eq!(
        marked(&entry.body.blocks[3]),
        "قال [الرئيس](Strong) إن [العجز](https://hay.example/x) بلغ [3.5%](None) و[4.1% (2023)](Some(Ltr)).\nسطر ثان"
    );
    let BlockKind::Image { src, caption, .. } = &entry.body.blocks[1].kind else {
        panic!("no image")
    };
    assert_eq!(
        (src.as_str(), caption.text.as_str()),
        ("https://hay.example/5.jpg", "قاعة المجلس (خاص)")
    );
}
