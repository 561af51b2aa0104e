use super::*;
use crate::news::{Block, Role};

const LONG: &str = "اختتمت في المدينة الجولة الخامسة عشرة من المحادثات من دون أن يتضمن البيان الختامي \
    أي جديد مقارنة بالجولة السابقة، وقال المجتمعون إنهم سيعودون بعد شهرين.";

fn page(head: &str, body: &str) -> Page {
    let address = Url::parse("https://a.example/1").ok();
    read(
        &format!("<html><head>{head}</head><body>{body}</body></html>"),
        address.as_ref(),
        None,
        Place::default(),
    )
}

fn outline(page: &Page) -> Vec<String> {
    let line = |block: &Block| {
        let text = super::super::flatten::plain_block(block).replace('\n', "/");
        let text: String = text.chars().take(24).collect();
        format!("{}: {text}", block.role.name())
    };
    page.entry.body.blocks.iter().map(line).collect()
}

#[test]
fn linked_data_fills_what_meta_leaves_out() {
    let graph = r##"<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebPage", "name": "x"},
        {"@type": ["NewsArticle"], "headline": "عنوان &quot;المقال&quot;", "datePublished": "2021-02-17T10:30:00+03:00",
         "dateModified": "2021-02-18T10:30:00+03:00", "author": [{"@id": "#p"}, {"name": "رنا", "url": "https://a.example/r"}, "سامر"],
         "publisher": {"@id": "#o"}, "keywords": ["سوريا", {"name": "روسيا"}], "inLanguage": {"alternateName": "ar"},
         "description": "وصف
         على سطرين", "articleBody": "لا يقرأ"},
        {"@type": "Person", "@id": "#p", "name": "سلمى"}, {"@type": "Organization", "@id": "#o", "name": "صحيفة"}]}</script>"##;
    let body = format!("<article><p>{LONG}</p></article>");
    let found = page(graph, &body);
    let entry = &found.entry;
    assert_eq!(entry.title, "عنوان \"المقال\"");
    assert_eq!(entry.published, Some(Timestamp(1_613_547_000)));
    assert_eq!(entry.updated, Some(Timestamp(1_613_633_400)));
    let names: Vec<&str> = entry.authors.iter().map(|author| &*author.name).collect();
    assert_eq!(names, ["سلمى", "رنا", "سامر"]);
    assert_eq!(entry.authors[1].url.as_deref(), Some("https://a.example/r"));
    assert_eq!(entry.tags, ["سوريا", "روسيا"]);
    assert_eq!(entry.language.as_deref(), Some("ar"));
    assert_eq!(entry.summary.as_deref(), Some("وصف على سطرين"));
    assert_eq!(found.site.as_deref(), Some("صحيفة"));
    assert_eq!(outline(&found).len(), 1);

    let meta = "<meta property='og:title' content='من الرأس'><meta name=author content='كاتب الرأس'>\
        <meta property='article:published_time' content='2020-01-01T00:00:00Z'>\
        <meta property='article:tag' content='وسم'><meta property='og:site_name' content='موقع'>";
    let found = page(&format!("{graph}{meta}"), &body);
    assert_eq!(found.entry.title, "من الرأس");
    assert_eq!(found.entry.authors[0].name, "كاتب الرأس");
    assert_eq!(found.entry.published, Some(Timestamp(1_577_836_800)));
    assert_eq!(found.entry.tags, ["وسم"]);
    assert_eq!(found.site.as_deref(), Some("موقع"));
}

#[test]
fn linked_data_that_is_broken_hostile_or_of_something_else_costs_nothing() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let wide = format!("[{}1]", "{\"@type\":\"Article\"},".repeat(50_000));
    for data in [
        "{",
        "",
        r#"{"@type": "Organization", "name": "x", "headline": "y"}"#,
        r#"{"@type": "Article", "headline": 1, "author": {"name": {"a": 1}}, "keywords": 7}"#,
        r#"{"@type": "Article", "author": {"@id": "x"}, "publisher": []}"#,
        &deep,
        &wide,
    ] {
        let head = format!("<title>T</title><script type='application/ld+json'>{data}</script>");
        let found = page(&head, &format!("<article><p>{LONG}</p></article>"));
        assert_eq!((found.entry.title.as_str(), found.entry.authors.len()), ("T", 0));
        assert_eq!(found.site, None);
    }
}

#[test]
fn markup_names_the_parts_of_a_page() {
    let found = page(
        "",
        &format!(
            "<div class=menu><a href=/>الرئيسية</a></div><div id=content><h1>عنوان الخبر هنا</h1>\
             <div class='post-meta'><span class=author><a rel=author href=/s>سلمى الخطيب</a></span> \
             <time datetime=2021-02-17T00:00:00Z>17 شباط</time></div>\
             <img src=1.jpg><div class='img_caption'>الوزير (وكالة)</div>\
             <div class='share-buttons'><a>Facebook</a><a>Twitter</a></div><p>{LONG}</p>\
             <p class=sharecropper>عن المزارعين في الأرياف البعيدة.</p>\
             <p class='related-to'>قصة أخرى</p><p>{LONG}</p>\
             <div>وسوم: <a rel=tag href=/t/1>سوريا</a> <a rel='category tag' href=/t/2>روسيا</a></div>\
             <div class=comments><div itemscope itemtype='https://schema.org/Comment'>\
             <b itemprop=author>قارئ</b> رأي</div></div></div>"
        ),
    );
    assert_eq!(
        outline(&found),
        [
            "furniture: الرئيسية",
            "byline: سلمى الخطيب 17 شباط",
            "body: ",
            "caption: الوزير (وكالة)",
            "furniture: Facebook Twitter",
            "body: اختتمت في المدينة الجولة",
            "body: عن المزارعين في الأرياف ",
            "furniture: قصة أخرى",
            "body: اختتمت في المدينة الجولة",
            "tags: وسوم: سوريا روسيا",
            "furniture: قارئ رأي",
        ]
    );
    let names: Vec<&str> = found.entry.authors.iter().map(|author| &*author.name).collect();
    assert_eq!(names, ["سلمى الخطيب"]);
    assert_eq!(found.entry.authors[0].url.as_deref(), Some("https://a.example/s"));
    assert_eq!(found.entry.tags, ["سوريا", "روسيا"]);
    assert_eq!(found.entry.published, Some(Timestamp(1_613_520_000)));
}

#[test]
fn microdata_states_dates_and_authors() {
    let found = page(
        "",
        &format!(
            "<article itemscope><h1>عنوان</h1><span itemprop=author itemscope>\
             بقلم <b itemprop=name>رنا</b></span><span itemprop=author>سامر</span>\
             <meta itemprop=dateModified content=2021-02-18T00:00:00Z>\
             <span itemprop=datePublished>17 شباط 2021</span><p>{LONG}</p></article>\
             <time datetime=2022-01-01>x</time><span class=author>غيرها</span>"
        ),
    );
    let names: Vec<&str> = found.entry.authors.iter().map(|author| &*author.name).collect();
    assert_eq!(names, ["رنا", "سامر"]);
    assert_eq!(found.entry.published, Some(Timestamp(1_613_520_000)));
    assert_eq!(found.entry.updated, Some(Timestamp(1_613_606_400)));
}

#[test]
fn most_of_the_text_is_never_hidden() {
    for wrapper in
        ["form", "div class='social related comments'", "section aria-hidden=true", "aside"]
    {
        let name = wrapper.split(' ').next().unwrap_or_default();
        let found = page(
            "",
            &format!("<{wrapper}><h1>عنوان</h1><p>{LONG}</p><p>{LONG}</p></{name}><p>قصير</p>"),
        );
        let shown = found.entry.body.blocks.iter().filter(|block| !block.role.is_hidden());
        assert!(shown.count() >= 2, "{wrapper}: {:?}", outline(&found));
    }
    let found = page(
        "",
        "<article><div style='color: red; font-size:0px'>a</div><div style='DISPLAY : none !important'>b</div>\
         <div style='mso-hide:all'>c</div><p style='font-size: 0.9em'>كلام يظهر للقارئ كله</p></article>",
    );
    assert_eq!(
        outline(&found),
        ["furniture: a", "furniture: b", "furniture: c", "body: كلام يظهر للقارئ كله"]
    );
}

const TITLE: &str = "لقاء طويل في العاصمة اليوم";

/// A page with an article between furniture: what stands above the text, in its middle, behind it.
fn article(head: &str, above: &str, inside: &str, behind: &str) -> Page {
    let title = match head.contains("og:title") {
        true => String::new(),
        false => format!("<title>{TITLE} - مركز سدرة</title>"),
    };
    page(
        &format!("{title}{head}"),
        &format!(
            "<div class=top><a href=/>الرئيسية</a> <a href=/s>سياسة</a></div><div class=post>\
             <h1>{TITLE}</h1>{above}<div class=entry><p>{LONG}</p><p>{LONG}</p>{inside}<p>{LONG}</p>\
             <p>{LONG}</p></div>{behind}</div><div class=bottom>جميع الحقوق محفوظة</div>"
        ),
    )
}

/// The blocks of an article but for its long paragraphs and the edges of the page.
fn odd(page: &Page) -> Vec<String> {
    let mut odd = outline(page);
    odd.retain(|line| !line.contains("اختتمت"));
    assert_eq!(odd.first().map(String::as_str), Some("furniture: الرئيسية سياسة"), "{odd:?}");
    assert_eq!(odd.last().map(String::as_str), Some("furniture: جميع الحقوق محفوظة"), "{odd:?}");
    let shown = page.entry.body.blocks.iter().filter(|block| block.role == Role::Body);
    assert!(shown.count() >= 4, "{:?}", outline(page));
    let end = odd.len() - 1;
    odd.drain(1..end).collect()
}

#[test]
fn prose_is_shown_whatever_its_class_is_called() {
    let prose = "يعاني السكان من غلاء المعيشة ومن قلة فرص العمل في الأحياء الجديدة.";
    for class in [
        "card card-social",
        "social-issues",
        "text-related-wide",
        "menu-item-body",
        "with-sidebar-note",
        "box-newsletter-style",
        "share-of-market",
    ] {
        for inside in [
            format!("<div class='{class}'><h4>اجتماعي</h4><p>{prose}</p></div>"),
            format!("<div class='{class}'><p>{prose}</p><p>{prose}</p></div>"),
            format!("<section class='{class}'><h3>اجتماعي</h3><div>{prose}</div></section>"),
        ] {
            let found = article("", "", &inside, "");
            let odd = odd(&found);
            assert!(odd.iter().all(|line| line.starts_with("body")), "{inside}: {odd:?}");
            assert!(odd.iter().any(|line| line.contains("يعاني")), "{inside}: {odd:?}");
        }
    }
}

#[test]
fn what_is_no_text_is_hidden_inside_the_article_too() {
    let links =
        "<li><a href=/1>خبر أول عن المدينة</a></li><li><a href=/2>خبر ثان عن القرية</a></li>";
    for inside in [
        format!("<div class=toc><p>المحتويات</p><ul>{links}</ul></div>"),
        format!("<div class='related-posts'><h4>اقرأ أيضا</h4><ul>{links}</ul></div>"),
        format!("<nav><ul>{links}</ul></nav>"),
        format!("<aside><h3>الأكثر قراءة</h3><ul>{links}</ul></aside>"),
        "<div class=share><a href=/f>فيسبوك</a><a href=/t>تويتر</a></div>".to_owned(),
        "<p>2min</p>".to_owned(),
        "<p>نسخة للطباعة</p>".to_owned(),
        "<a href=/print><img src=/print.gif alt='طباعة'></a>".to_owned(),
        "<a href=/p><img src=/img/printer-icon.png></a>".to_owned(),
        "<iframe src='https://ads.example/frame?id=1'></iframe>".to_owned(),
        "<svg><title>شكل</title><text>كلام في رسم</text></svg>".to_owned(),
    ] {
        let odd = odd(&article("", "", &inside, ""));
        assert!(odd.iter().all(|line| line.starts_with("furniture")), "{inside}: {odd:?}");
    }
}

#[test]
fn what_follows_the_article_is_hidden() {
    for behind in [
        "<h3>الأكثر تصفحاً</h3><h4><a href=/1>خبر أول عن المدينة</a></h4><h4><a href=/2>خبر ثان عن القرية</a></h4>",
        "<div class=c><a href=/c>إضافة تعليق جديد</a></div>",
        "<div>إضافة تعليق جديد</div>",
        "<div class='post-navigation'><a rel=next href=/n>عنوان المقال الذي يلي هذا المقال</a></div>",
        "<div class=tools><a href=/print>طباعة</a> <a href=/mail>إرسال إلى صديق</a></div>",
        "<ul><li><a href=/1>خبر أول عن المدينة</a></li><li><a href=/2>خبر ثان عن القرية</a></li></ul>",
    ] {
        let odd = odd(&article("", "", "", behind));
        assert!(odd.iter().all(|line| line.starts_with("furniture")), "{behind}: {odd:?}");
        assert!(!odd.is_empty(), "{behind}");
    }
}

#[test]
fn dates_that_a_person_sees() {
    for (above, date) in [
        ("<span class='post-date'>28 سبتمبر 2016</span>", "2016-09-28T00:00:00Z"),
        (
            "<div>الثلاثاء، 07 أيار/مايو 2013، آخر تحديث 10:15 (GMT+0400)</div>",
            "2013-05-07T00:00:00Z",
        ),
        (
            "<span property='dc:date' content='2015-03-04T00:00:00+00:00'>4/3</span>",
            "2015-03-04T00:00:00Z",
        ),
        ("<time>٨ مارس، ٢٠٠٧</time>", "2007-03-08T00:00:00Z"),
        ("<time datetime=''>8 آذار 2007</time>", "2007-03-08T00:00:00Z"),
        ("<div class='entry-meta'><span>نشر في: 12 شباط 2022</span></div>", "2022-02-12T00:00:00Z"),
        ("<p>تاريخ النشر: 12 شباط 2022</p>", "2022-02-12T00:00:00Z"),
        (
            "<abbr class=published title='2010-05-06T07:08:09Z'>6 مايو</abbr>",
            "2010-05-06T07:08:09Z",
        ),
        ("<div class=info><i>كانون الثاني 5, 2019</i></div>", "2019-01-05T00:00:00Z"),
        (
            "<link itemprop=x><meta itemprop=datePublished content='2011-01-02'>",
            "2011-01-02T00:00:00Z",
        ),
    ] {
        let found = article("", above, "", "");
        let expected = date.parse::<jiff::Timestamp>().unwrap().as_second();
        assert_eq!(found.entry.published, Some(Timestamp(expected)), "{above}");
    }
    for (inside, canonical, date) in [
        ("", "https://a.example/2022/02/12/x", Some("2022-02-12")),
        ("", "https://a.example/news/2022-2-1-title", Some("2022-02-01")),
        ("", "https://a.example/2022/02/x", None),
        ("", "https://a.example/2022/13/12/x", None),
        ("", "https://a.example/1234/56/78", None),
        ("<p>وكان المؤتمر قد عقد في 3 مارس 2010 في العاصمة.</p>", "https://a.example/x", None),
        (
            "<p>معرض الكتاب يفتتح أبوابه في 15 مارس 2021 بحضور وزراء ودبلوماسيين</p>",
            "https://a.example/x",
            None,
        ),
    ] {
        let found = article(&format!("<link rel=canonical href='{canonical}'>"), "", inside, "");
        let expected = date.map(|date| {
            let time = format!("{date}T00:00:00Z").parse::<jiff::Timestamp>().unwrap();
            Timestamp(time.as_second())
        });
        assert_eq!(found.entry.published, expected, "{inside} {canonical}");
    }
}

#[test]
fn bylines_that_no_markup_names() {
    for (above, author, day) in [
        (
            "<div><span>نُشِرَت في 3 مارس 2021</span> بقلم سامي الحداد في أخبار</div>",
            "سامي الحداد",
            18_689,
        ),
        ("<div>مارس 15, 2021/في تجارة/بواسطة سامي</div>", "سامي", 18_701),
        ("<p>بقلم: رنا الخطيب</p><p>3 مارس 2021</p>", "رنا الخطيب", 18_689),
        ("<p>بقلم رنا الخطيب | 3 مارس 2021</p>", "رنا الخطيب", 18_689),
        ("<div>By Nour Haddad on March 3, 2021</div>", "Nour Haddad", 18_689),
        ("<div>3 آذار 2021 • كتبها سامر خليل</div>", "سامر خليل", 18_689),
        (
            "<div class=writer>رنا الخطيب</div><div class=date>3 مارس 2021</div>",
            "رنا الخطيب",
            18_689,
        ),
        (
            "<div class=info><span>كتب: محمد العلي</span><span>الأربعاء 3 مارس 2021</span></div>",
            "محمد العلي",
            18_689,
        ),
    ] {
        let found = article("", above, "", "");
        let names: Vec<&str> = found.entry.authors.iter().map(|author| &*author.name).collect();
        assert_eq!(names, [author], "{above}");
        assert_eq!(found.entry.published, Some(Timestamp(day * 86_400)), "{above}");
        let odd = odd(&found);
        assert!(odd.iter().all(|line| line.starts_with("byline")), "{above}: {odd:?}");
    }
}

#[test]
fn the_layout_of_a_page_hides_no_author() {
    for (open, close) in [
        ("<div class='has-sidebar'>", "</div>"),
        ("<div class='layout-with-menu'>", "</div>"),
        ("<div id=x class='no-comments'><div class='related-off'>", "</div></div>"),
        ("<main class='page-sidebar-left'>", "</main>"),
        ("<form class='social'>", "</form>"),
    ] {
        let found = page(
            "",
            &format!(
                "{open}<h1>{TITLE}</h1><a rel=author href=/u>سامي الحداد</a><p>{LONG}</p><p>{LONG}</p>\
                 <p>{LONG}</p>{close}"
            ),
        );
        let names: Vec<&str> = found.entry.authors.iter().map(|author| &*author.name).collect();
        assert_eq!(names, ["سامي الحداد"], "{open}");
    }
}

#[test]
fn hidden_and_decorative_elements_do_not_part_a_line() {
    for (inside, expected) in [
        ("<p>قال <span aria-hidden=true>●</span> إن الأمر انتهى.</p>", "body: قال إن الأمر انتهى."),
        ("<p>كلام <span class='screen-reader-text'>للآلة</span> مرئي.</p>", "body: كلام مرئي."),
        ("<p>كلام <span class='visually-hidden'>للآلة</span> مرئي.</p>", "body: كلام مرئي."),
        ("<p>كلام <b class=sr-only>للآلة</b> مرئي.</p>", "body: كلام مرئي."),
        ("<p>كلام <i hidden>للآلة</i> مرئي.</p>", "body: كلام مرئي."),
        ("<p>كلام <i style='display:none'>للآلة</i> مرئي.</p>", "body: كلام مرئي."),
        ("<p>كلام <i class='hidden md:inline'>كبير</i> مرئي.</p>", "body: كلام كبير مرئي."),
        ("<p class=hidden>لا يرى هذا أحد من الناس.</p>", "furniture: لا يرى هذا أحد من الناس"),
        ("<div class='screen-reader-text'>لا يرى هذا أحد</div>", "furniture: لا يرى هذا أحد"),
        (
            "<p>نص <img class='wp-smiley' alt='🙂' src='/emoji/1f642.svg'> نص آخر</p>",
            "body: نص 🙂 نص آخر",
        ),
        ("<p>نص <img alt='❤️' width=16 src='/2764.png'> آخر</p>", "body: نص ❤️ آخر"),
    ] {
        let found = article("", "", inside, "");
        let shown: Vec<String> = odd(&found);
        assert_eq!(shown.len(), 1, "{inside}: {shown:?}");
        assert!(shown[0].starts_with(expected), "{inside}: {shown:?}");
    }
}

#[test]
fn lists_of_a_byline_are_one_line() {
    for (above, line) in [
        (
            "<ul class=meta><li>13 أبريل 2020</li><li>•</li><li>3 دقائق</li></ul>",
            "13 أبريل 2020 • 3 دقائق",
        ),
        (
            "<ul class='post-meta'><li>بقلم سامي</li><li>13 أبريل 2020</li></ul>",
            "بقلم سامي • 13 أبريل 2020",
        ),
        ("<ul class=byline><li>سامي</li><li>|</li><li>ثقافة</li></ul>", "سامي • ثقافة"),
        ("<ol class=meta><li>·</li><li>13 أبريل 2020</li></ol>", "13 أبريل 2020"),
        ("<ul class=meta><li>13 أبريل 2020</li></ul>", "13 أبريل 2020"),
    ] {
        let found = article("", above, "", "");
        assert_eq!(
            odd(&found),
            [format!("byline: {line}").chars().take(32).collect::<String>()],
            "{above}"
        );
        let block =
            found.entry.body.blocks.iter().find(|block| block.role == Role::Byline).unwrap();
        assert!(matches!(block.kind, crate::news::BlockKind::Paragraph { .. }), "{above}");
    }
}

#[test]
fn the_site_leaves_the_title() {
    let site = "<meta property='og:site_name' content='مركز سدرة'>";
    for (stated, title) in [
        ("لقاء في العاصمة - مركز سدرة", "لقاء في العاصمة"),
        ("لقاء في العاصمة | مركز سدرة", "لقاء في العاصمة"),
        ("مركز سدرة: لقاء في العاصمة", "مركز سدرة: لقاء في العاصمة"),
        ("مركز سدرة | لقاء في العاصمة", "لقاء في العاصمة"),
        ("لقاء في العاصمة — أخبار — مركز سدرة", "لقاء في العاصمة — أخبار"),
        ("لقاء في العاصمة - الجزء الثاني", "لقاء في العاصمة - الجزء الثاني"),
        ("مركز سدرة", "مركز سدرة"),
    ] {
        let head = format!("<meta property='og:title' content='{stated}'>{site}");
        let heading = format!("<h1>• {title}.</h1>");
        let found = page(&head, &format!("<div>{heading}<p>{LONG}</p><p>{LONG}</p></div>"));
        assert_eq!(found.entry.title, title, "{stated}");
        assert_eq!(outline(&found).len(), 2, "{stated}: {:?}", outline(&found));
    }
    for (window, heading, title) in [
        ("لقاء قصير - مركز سدرة", "لقاء قصير", "لقاء قصير"),
        ("سدرة | لقاء قصير هنا", "لقاء قصير هنا", "لقاء قصير هنا"),
        (
            "حوار مع الكاتب - الجزء الثاني",
            "حوار مع الكاتب - الجزء الثاني",
            "حوار مع الكاتب - الجزء الثاني",
        ),
        ("لقاء طويل جدا في العاصمة - مركز سدرة", "قسم", "لقاء طويل جدا في العاصمة"),
        ("الرئيس: لا تفاوض قبل الانسحاب", "قسم", "الرئيس: لا تفاوض قبل الانسحاب"),
    ] {
        let body = format!("<div><h1>{heading}</h1><p>{LONG}</p><p>{LONG}</p></div>");
        let found = page(&format!("<title>{window}</title>"), &body);
        assert_eq!(found.entry.title, title, "{window}");
    }
}

#[test]
fn small_statements_of_a_head() {
    let tags = |content: &str| {
        let head = format!("<meta property='article:tag' content='{content}'>");
        article(&head, "", "", "").entry.tags
    };
    assert_eq!(tags("سوريا, روسيا، حلب"), ["سوريا", "روسيا", "حلب"]);
    assert_eq!(tags("Linux, linux, LINUX"), ["Linux"]);
    assert_eq!(tags(" , ،"), Vec::<String>::new());
    assert_eq!(tags("واحد"), ["واحد"]);
    assert_eq!(tags("روسيا،روسيا , سوريا"), ["روسيا", "سوريا"]);
    for (stated, language) in
        [("en-us", "ar"), ("en", "ar"), ("fr", "ar"), ("fa", "fa"), ("ar-SY", "ar-SY")]
    {
        let body = format!("<article><p>{LONG}</p><p>{LONG}</p></article>");
        let source = format!("<html lang='{stated}'><body>{body}</body></html>");
        let found = read(&source, None, None, Place::default());
        assert_eq!(found.entry.language.as_deref(), Some(language), "{stated}");
    }
}

#[test]
fn hostile_pages_end() {
    let paragraph = format!("<p>{LONG}</p>");
    for source in [
        "<div>".repeat(450) + &paragraph.repeat(500),
        ("<div>".repeat(100) + &paragraph + &"</div>".repeat(100)).repeat(60),
        "<div><p>word, word, word</p></div>".repeat(4_000),
        "<ul>".to_owned() + &"<li><a href=x>a link of some words</a></li>".repeat(4_000),
        "<figure><a href=x><img src=a.jpg></a></figure>".repeat(4_000),
        "<title>a b c d e</title>".to_owned() + &"<h1>a b c d</h1>".repeat(4_000),
        "<span class=hidden>x</span>".repeat(10_000),
        "<p class='share related'>".repeat(10_000),
        "<div class=date>3 مارس 2021".repeat(2_000),
        "<table><tr><td>".repeat(400),
        format!("<div class='{}'>x", "share-".repeat(100_000)),
        format!("<title>{}</title><p>x", "a - ".repeat(20_000)),
        format!(
            "<meta property=og:title content='{}'><meta property=og:site_name content=a>",
            "a - ".repeat(20_000)
        ),
    ] {
        let found = read(&source, None, None, Place::default());
        assert!(found.entry.title.len() <= 128 * 1024);
    }
}

#[test]
fn a_table_with_the_article_in_its_only_row_lays_out_the_page() {
    let text = [LONG; 6].join("<br><br>");
    let found = page(
        "",
        &format!(
            "<table><tr><td class=nav><a href=/>الرئيسية</a><br><a href=/2>أخبار</a></td>\
             <td>{text}</td></tr></table>"
        ),
    );
    let lines = outline(&found);
    assert_eq!(lines[0], "furniture: الرئيسية/أخبار");
    assert_eq!(lines.len(), 7, "{lines:?}");
}
