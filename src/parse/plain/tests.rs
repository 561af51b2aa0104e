use super::*;

const NEAR: Timestamp = Timestamp(1_700_000_000);
/// Two paragraphs that can only be text.
const FIRST: &str = "افتتحت بلدية المدينة، أمس السبت، المكتبة العامة في حي الورد بعد أعمال ترميم استمرت عامين، بحضور عدد من الكتاب والطلاب وأهالي الحي.";
const SECOND: &str = "The library holds more than forty thousand books, and the new hall has room for two hundred readers, with a corner for children and one for old journals.";

fn read_text(text: &str) -> Article {
    read(text, &Known { near: Some(NEAR), ..Known::default() })
}

/// The roles of the blocks, one letter each: text, heading, caption, byline, tags (`#`), hidden
/// (`-`).
fn roles(article: &Article) -> String {
    let letter = |block: &Block| match (block.role, &block.kind) {
        (Role::Body, BlockKind::Heading { .. }) => 'h',
        (Role::Body, BlockKind::List { .. }) => 'l',
        (Role::Body, _) => 't',
        (Role::Caption, _) => 'c',
        (Role::Byline, _) => 'b',
        (Role::Tags, _) => '#',
        (Role::Furniture, _) => '-',
    };
    article.blocks.iter().map(letter).collect()
}

fn authors(article: &Article) -> Vec<&str> {
    article.authors.iter().map(|author| author.name.as_str()).collect()
}

#[test]
fn the_title_is_found_among_what_stands_above_the_text() {
    for (head, title, expected) in [
        // A site, its sections, the title, who wrote it, when.
        (
            "صحيفة الحي\nسياسة\nأخبار\nالمجلس يقر خطة السير الجديدة\nبيروت\nسلمى حداد\n3 آذار 2023",
            "المجلس يقر خطة السير الجديدة",
            "---bbb",
        ),
        // A motto is shorter than the title, a subtitle longer.
        (
            "The Hill Herald\nTruth Above All Else\nCity\nCouncil votes for new bus lanes\nDrivers say the plan will \
             slow traffic in the old town for years to come\nMarch 3, 2023",
            "Council votes for new bus lanes",
            "---tb",
        ),
        // The way to the page names it.
        (
            "الرئيسية/محليات/افتتاح مكتبة عامة في حي الورد\nموقع أخبار المدينة اليومي\nافتتاح مكتبة عامة في حي الورد",
            "افتتاح مكتبة عامة في حي الورد",
            "--",
        ),
        (
            "news.example.org\nLibrary opens after two years\nThe Example\n4-5 minutes",
            "Library opens after two years",
            "---",
        ),
        (
            "Library opens after two years | The Example\nLibrary opens after two years\nBy Ann Lee",
            "Library opens after two years",
            "-b",
        ),
        (
            "افتتاح مكتبة في حي الورد - صحيفة الحي\nافتتاح مكتبة في حي الورد\n12 فبراير، 2022",
            "افتتاح مكتبة في حي الورد",
            "-b",
        ),
        (
            "وزير يصل إلى العاصمة اليوم\nصحيفة الحي\nالرئيسية\nثقافة\nافتتاح مكتبة عامة في حي الورد\nسلمى حداد - بيروت\nالسبت 12 شباط 2022",
            "افتتاح مكتبة عامة في حي الورد",
            "----bb",
        ),
        ("# عنوان\n\nكلام أطول من العنوان بكثير تحته", "عنوان", "t"),
        ("A name\n======\n\nA line below it that is longer than it", "A name", "-t"),
        // Short by itself: nothing else can be one.
        ("عنوان", "عنوان", ""),
        (
            "ارتفاع أسعار الخبز\nتقرير أممي: نصف السكان جياع\nخاص - صحيفة الحي",
            "ارتفاع أسعار الخبز",
            "tb",
        ),
        (
            "Home\nNews\n\nWhat now for the old library?\n\nSam Dale in Cairo\nWed 17 Feb 2021 10.30 GMT\n\nShare",
            "What now for the old library?",
            "--bb-",
        ),
    ] {
        let article = read_text(&format!("{head}\n\n{FIRST}\n\n{SECOND}\n"));
        assert_eq!(article.title.as_deref(), Some(title), "{head}");
        assert_eq!(roles(&article), format!("{expected}tt"), "{head}");
    }
}

#[test]
fn without_blank_lines_each_line_of_the_head_is_a_block() {
    let page = format!(
        "Library opens after two years\nBy Ann Lee\nMarch 3, 2023 10:30 AM\n\
         [1/2] The hall of the library, March 2, 2023. AGENCY/Sam Dale\n{FIRST}\n{SECOND}\nIt opens daily.\n\
         Editing by Sam Dale\nRead Next\nCouncil votes for bus lanes"
    );
    let article = read_text(&page);
    assert_eq!(article.title.as_deref(), Some("Library opens after two years"));
    assert_eq!(roles(&article), "bbctttb--");
    assert_eq!(authors(&article), ["Ann Lee"]);
    assert_eq!(article.published.map(|time| time.0), Some(1_677_839_400));
}

#[test]
fn lines_of_an_editor_are_joined_and_others_are_not() {
    let wrapped = "حماية الآثار القديمة\nبقلم سلمى حداد\n١٧ شباط ٢٠٢١\n\n\
        أعلنت المديرية العامة للآثار والمتاحف عن مشروع جديد\nلحماية المدينة القديمة، يشمل ترميم المسرح\n\
        الروماني وقوس النصر، وذلك بالتعاون مع منظمات دولية\nوجامعات عربية.\n\nمراحل العمل\n\n\
        تبدأ المرحلة الأولى بالتوثيق الرقمي للموقع كله\nبالماسحات الضوئية، ثم تليها مرحلة فرز القطع\n\
        المتناثرة وترقيمها واحدة واحدة في مخازن المتحف.";
    let article = read_text(wrapped);
    assert_eq!(roles(&article), "bbtht");
    assert!(
        article
            .blocks
            .iter()
            .all(|block| !super::super::flatten::plain_block(block).contains('\n'))
    );

    // Paragraphs that no blank line parts.
    let close = "A river is found\nby Ann Lee\n\n\
        Scientists working in the desert said on Tuesday they had found the\nremains of a river that dried up some five thousand years ago, with\n\
        traces of villages along both of its banks.\nThe discovery could change what is known about trade in the region,\n\
        the team wrote, because the villages held pottery from places far\naway from each other.";
    let article = read_text(close);
    assert_eq!((roles(&article).as_str(), authors(&article)), ("btt", vec!["Ann Lee"]));

    let verse = format!(
        "قصيدة\n\n{FIRST}\n\nقفا نبك من ذكرى حبيب\nومنزل عند سقط اللوى\nبين الدخول فحومل\n\n{SECOND}"
    );
    let article = read_text(&verse);
    assert_eq!(roles(&article), "ttt");
    assert_eq!(super::super::flatten::plain_block(&article.blocks[1]).lines().count(), 3);
}

#[test]
fn sentences_are_text_whatever_they_begin_with() {
    for text in [
        "اشترك في الاجتماع ممثلون عن ست دول عربية.",
        "تابعنا على مدى أسبوع كامل ما يجري هناك.",
        "More: the leaf also travelled by land, with caravans.",
        "حقوق النشر محفوظة بموجب القانون الجديد، بحسب الوزير.",
        "المقال الذي نشرته الصحيفة ظهر أولا على موقعها قبل أن تحذفه.",
        "Tags are what the shop sewed into every coat that it sold.",
    ] {
        let article = read_text(&format!("Title of it\n\n{FIRST}\n\n{text}\n\n{SECOND}"));
        assert_eq!(roles(&article), "ttt", "{text}");
    }
    // A section may bear the name of a button; what stands under it is text.
    let article = read_text(&format!(
        "Title of it\n\n{FIRST}\n\nRelated\n\n{SECOND}\n\nComments\n\nHe wrote what he saw.\n\n{FIRST}"
    ));
    assert_eq!(roles(&article), "t-t-tt");
}

#[test]
fn lists_inside_the_text_are_hidden_and_its_headings_are_not() {
    for inside in [
        "اقرأ أيضا\nlist of 2 items\nlist 1 of 2\nماذا بعد افتتاح المكتبة؟\nlist 2 of 2\nخريطة الحي القديم كما كان\nend of list",
        "تخطى الأكثر قراءة وواصل القراءة\nالأكثر قراءة\n1\nلماذا ترتفع حرارة البحر هذا العام؟\nنهاية الأكثر قراءة",
        "Related\n\nWhat remains of the old theatre after the fire",
        "ALSO READ | What remains of the old theatre",
    ] {
        let article =
            read_text(&format!("عنوان الخبر هنا\n\n{FIRST}\n\n{inside}\n\nساعات العمل\n{SECOND}"));
        let found = roles(&article);
        assert!(found.starts_with("t-") && found.ends_with("-ht"), "{inside}: {found}");
        assert!(!found[1..found.len() - 2].contains(|ch| ch != '-'), "{inside}: {found}");
    }
}

#[test]
fn what_stands_behind_the_text_is_hidden() {
    for (tail, expected, tags) in [
        (
            "3 تعليقات\nالأحدث\nسامر\nهذا كلام قارئ من القراء كتبه في الليل.\nعرض المزيد من التعليقات",
            "-----",
            0,
        ),
        ("المكتبة حي الورد المدينة\nالنشرة الإخبارية\nاشترك الآن في النشرة\nتقييم المقال", "#---", 0),
        ("دلالات\nمكتبات\nثقافة\n\nذات صلة\n\nخبر آخر", "###--", 2),
        ("תגיות: תקציב, ממשלה\nתגובות (24)\nהוסף תגובה", "#--", 2),
        ("برچسب‌ها: کتاب، شهر\nنظرات\nنظر شما\nارسال نظر", "#---", 2),
        ("یہ بھی پڑھیں\nشہر کی پرانی لائبریری\nتبصرے", "---", 0),
        (
            "المصدر: وكالة الحي\n\nروابط\nمن نحن\nfacebook\nجميع الحقوق محفوظة © 2021 شبكة الحي",
            "b----",
            0,
        ),
        (
            "Explore more on these topics\nLibraries\nCity\nShare\nReuse this content\nMost viewed",
            "###---",
            2,
        ),
        ("Newsletter\nYou are receiving this email because you opted in via our website.", "--", 0),
        ("It opens every day of the week.", "t", 0),
        ("كلمات دالة\n\nمكتبات\nثقافة\n\nتابعوا آخر الأخبار عبر هاتفكم", "###-", 2),
        (
            "Tags: books, city\n\nFirst Published: Feb 08, 2022\nGet what is new in your inbox\nA hall is found",
            "#b--",
            2,
        ),
        ("-- \nThe Hill Herald\nhttps://herald.example/leave", "---", 0),
        ("شارك هذا الخبر عبر:\nفيسبوك\nتويتر", "---", 0),
    ] {
        let article = read_text(&format!("عنوان الخبر هنا\n\n{FIRST}\n\n{SECOND}\n\n{tail}"));
        assert_eq!(roles(&article), format!("tt{expected}"), "{tail}");
        assert_eq!(article.tags.len(), tags, "{tail}");
    }
}

#[test]
fn bylines_and_dates_have_other_words_around_them() {
    const DAY: i64 = 1_613_520_000;
    for (line, names, is_dated) in [
        ("Published On 17/2/2021", &[][..], true),
        ("Jane Doe and John Smith | Agency | Feb 17, 2021", &["Jane Doe", "John Smith"], true),
        ("جنيف (أ ف ب) - 17-2-2021", &[], true),
        ("الأربعاء - 17 فبراير 2021 مـ رقم العدد [15422]", &[], true),
        ("صحيفة الحي - حسام حداد", &["حسام حداد"], false),
        ("موسكو: سامر حداد", &["سامر حداد"], false),
        ("حسام حداد\nنشر في: 17 شباط 2021", &["حسام حداد"], true),
        ("Author, سلمى حداد\nRole, مراسلة الشؤون المحلية", &["سلمى حداد"], false),
        ("by JANE DOE, Staff Writer", &["JANE DOE"], false),
        ("Martin Dale in Beirut\nWed 17 Feb 2021", &["Martin Dale"], true),
        ("By the river", &[], false),
        ("Ann Lee\nBusiness Reporter\n@annlee\nFeb 17, 2021", &["Ann Lee"], true),
        ("By ANN LEE and SAM DALE | ann@herald.example", &["ANN LEE", "SAM DALE"], false),
        ("Ann Lee — 17 February 2021", &["Ann Lee"], true),
        ("Ann Lee, Feb 17 2021", &["Ann Lee"], true),
        ("By Ann Lee, Business Reporter", &["Ann Lee"], false),
        ("كتب الوزير على حسابه: لن نتراجع", &[], false),
    ] {
        let article =
            read_text(&format!("عنوان هذا الخبر الجديد\n\n{line}\n\n{FIRST}\n\n{SECOND}"));
        assert_eq!(authors(&article), names, "{line}");
        assert_eq!(article.published.is_some(), is_dated, "{line}");
        assert!(
            article.published.is_none_or(|time| time.0.div_euclid(86_400) * 86_400 == DAY),
            "{line}"
        );
    }
}

#[test]
fn the_day_above_the_title_is_not_the_days_of_the_article() {
    let article = read_text(&format!(
        "الأحد 6 فبراير 2022\nمحليات\nتأجيل الامتحانات أسبوعين بسبب الثلوج\n5 فبراير 2022\n\n{FIRST}\n\n{SECOND}"
    ));
    assert_eq!(article.published.map(|time| time.0), Some(1_644_019_200));
}

#[test]
fn a_caption_is_known_by_its_credit_and_a_lead_is_none() {
    for (line, is_caption) in [
        ("قاعة المكتبة بعد الترميم (رويترز)", true),
        ("الرئيس مستقبلا وفدا نقابيا (تصوير سامر حداد).", true),
        ("The hall in March. (Ann Lee/AFP/Getty Images)", true),
        ("The hall in March.Credit...Ann Lee for the Herald", true),
        ("صدر الصورة، Getty Images", true),
        ("روسی وزیر خارجہ - فوٹو: رائٹرز", true),
        ("ראש העיר באולם (צילום: דנה לוי)", true),
        ("قتل ثلاثة مدنيين صباح اليوم في ريف درعا الغربي (جنوبي سوريا)", false),
    ] {
        let article =
            read_text(&format!("عنوان هذا الخبر الجديد\n\n{line}\n\n{FIRST}\n\n{SECOND}"));
        assert_eq!(roles(&article), if is_caption { "ctt" } else { "ttt" }, "{line}");
    }
}

#[test]
fn dumps_of_pages_are_read_as_what_they_are() {
    let lynx = "   #alternate\n\n   [1]Skip to content\n   [2]Middle East\n\n           A Library Opens After Two Years\n\n   \
        By [3]Ann Lee and [4]Sam Dale\n     * Feb. 17, 2021\n\n   The library holds more than forty thousand books, and the new\n   \
        hall has room for [5]two hundred readers, with a corner for\n   children and another one for old journals.\n\n   \
        Share this\n\nReferences\n\n   Visible links:\n   1. https://a.example/#content\n   2. https://a.example/b\n";
    let article = read_text(lynx);
    assert_eq!(article.title.as_deref(), Some("A Library Opens After Two Years"));
    assert_eq!(authors(&article), ["Ann Lee", "Sam Dale"]);
    assert_eq!(roles(&article), "---bbt----");
    assert!(super::super::flatten::plain_block(&article.blocks[5]).contains("for two hundred"));

    let markdown = format!(
        "[![شعار](https://a.example/l.png)](https://a.example/)\n\n  * [الرئيسية](https://a.example/)\n  * [سياسة](https://a.example/p)\n\n\
         # افتتاح مكتبة عامة في حي الورد\n\nقاعة المكتبة (رويترز)\n\nبقلم: رنا حداد\n\n12/10/2022\n\n{FIRST}\n\n## ساعات العمل\n\n\
         {SECOND}\n\n__Facebook __Twitter\n\nالوسوم: [كتب](https://a.example/t/1) [مدينة](https://a.example/t/2)\n\n### مقالات متعلقة\n\n  * [آخر](https://a.example/2)\n"
    );
    let article = read_text(&markdown);
    assert_eq!(article.title.as_deref(), Some("افتتاح مكتبة عامة في حي الورد"));
    assert_eq!(roles(&article), "--cbbtht-#--");
    assert_eq!(article.tags, ["كتب", "مدينة"]);
}

#[test]
fn a_name_in_a_byline_ends_before_site_place_and_date() {
    for (line, names) in [
        ("By سامي الحداد · Al-Naba", &["سامي الحداد"][..]),
        ("By سامي الحداد - Al-Naba, 15 March 2021", &["سامي الحداد"]),
        ("By Ann Lee • The Example", &["Ann Lee"]),
        ("Written by سامي الحداد in Damascus", &["سامي الحداد"]),
        ("بقلم سامي الحداد – صحيفة الحي", &["سامي الحداد"]),
        ("By سامي الحداد and Ann Lee", &["سامي الحداد", "Ann Lee"]),
        ("By وائل وهبي الحداد", &["وائل وهبي الحداد"]),
        ("بقلم: سامي الحداد", &["سامي الحداد"]),
    ] {
        let article =
            read_text(&format!("Library opens after two years\n{line}\n\n{FIRST}\n\n{SECOND}"));
        assert_eq!(authors(&article), names, "{line}");
        assert_eq!(roles(&article), "btt", "{line}");
    }
}

#[test]
fn a_first_sentence_is_text_and_no_title() {
    const LEAD: &str =
        "The council voted on Tuesday to open the harbour again after two long years of repairs.";
    const ARABIC: &str = "قال وزير النقل أمس إن الميناء سيفتح أبوابه من جديد في مطلع الشهر المقبل بعد عامين من الإصلاح.";
    for (text, title, expected) in [
        (format!("{LEAD}\n\n{FIRST}\n\n{SECOND}"), None, "ttt"),
        (format!("{ARABIC}\n\n{FIRST}\n\n{SECOND}"), None, "ttt"),
        (format!("{LEAD}\n\n{ARABIC}"), None, "tt"),
        // An editor wrapped it.
        (
            format!(
                "{}\n\n{}",
                LEAD.replacen(" again", "\nagain", 1),
                SECOND.replacen(" the new", "\nthe new", 1).replacen(" readers,", "\nreaders,", 1)
            ),
            None,
            "tt",
        ),
        ("«سنفتح الميناء من جديد في مطلع الشهر المقبل بعد عامين كاملين من الإصلاح».\n\nشكرا لكم جميعا.".to_owned(), None, "tt"),
        // With a title above it, it is the first paragraph all the more.
        (format!("Harbour\n\n{LEAD}\n\n{FIRST}"), Some("Harbour"), "tt"),
        (format!("The harbour opens again\nBy Ann Lee\n{LEAD}\n\n{FIRST}"), Some("The harbour opens again"), "btt"),
        (format!("عودة الميناء إلى العمل\n\n{ARABIC}\n\n{FIRST}"), Some("عودة الميناء إلى العمل"), "tt"),
        // Marked as a title it is one, however it ends; so is a short one, or a question.
        (format!("# {LEAD}\n\n{FIRST}"), Some(LEAD), "t"),
        (format!("{LEAD}\n=======\n\n{FIRST}"), Some(LEAD), "-t"),
        (format!("The harbour opens again.\n\n{FIRST}"), Some("The harbour opens again."), "t"),
        (format!("{}?\n\n{FIRST}", LEAD.trim_end_matches('.')), Some(&*format!("{}?", LEAD.trim_end_matches('.'))), "t"),
    ] {
        let article = read_text(&text);
        assert_eq!(article.title.as_deref(), title, "{text}");
        assert_eq!(roles(&article), expected, "{text}");
    }
}

#[test]
fn a_last_short_line_is_text() {
    for (last, expected) in [
        ("المكتبة العامة في حي الورد", "h"),
        ("قاعة القراءة الجديدة للأطفال", "h"),
        ("The new hall for readers", "h"),
        ("The new hall will have room for readers", "t"),
        ("books readers children journals corner", "h"),
        ("Books and journals", "h"),
        ("سلمى حداد", "t"),
        ("Thank you for reading.", "t"),
        ("Tags: books, readers", "#"),
        ("#books #readers", "#"),
        // Above what ends a page the words of the text are its tags.
        ("المكتبة حي الورد المدينة\nالنشرة الإخبارية\nاشترك الآن في النشرة\nتقييم المقال", "#---"),
    ] {
        let article =
            read_text(&format!("افتتاح مكتبة عامة في حي الورد\n\n{FIRST}\n\n{SECOND}\n\n{last}"));
        assert_eq!(roles(&article), format!("tt{expected}"), "{last}");
    }
}
