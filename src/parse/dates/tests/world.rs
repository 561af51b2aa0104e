//! Dates in the languages of the Unicode CLDR, in the scripts of East Asia, and of numbers whose
//! order is in doubt.
use super::super::{Place, find, parse};
use super::{check, seconds};
use crate::news::Timestamp;
use crate::parse::{Hints, parse as read_document};

/// Reads dates of documents in a language; none if it is empty.
#[track_caller]
fn check_in(table: &[(&str, &str, &str)]) {
    for (language, text, expected) in table {
        let place = Place::new(Some(language), None);
        let found = parse(text, None, place);
        assert_eq!(found, Some(Timestamp(seconds(expected))), "{language} {text}");
    }
}

#[test]
fn cyrillic() {
    check(&[
        ("Пн, 30 июл 2018 14:30:00 +0300", "2018-07-30T11:30:00Z"),
        ("8 октября 2018", "2018-10-08T00:00:00Z"),
        ("8 октября 2018 г.", "2018-10-08T00:00:00Z"),
        ("понедельник, 8 октября 2018 г., 10:09", "2018-10-08T10:09:00Z"),
        ("8 ОКТЯБРЯ 2018 ГОДА В 10:09", "2018-10-08T10:09:00Z"),
        ("Вт, 06 фев 2018 10:09:00 +0300", "2018-02-06T07:09:00Z"),
        ("1 сен. 2018", "2018-09-01T00:00:00Z"),
        ("1 мая 2018", "2018-05-01T00:00:00Z"),
        ("1 май 2018", "2018-05-01T00:00:00Z"),
        ("11 ноя 2018", "2018-11-11T00:00:00Z"),
        ("8 жовтня 2018 р.", "2018-10-08T00:00:00Z"),
        ("8 листопада 2018, 10:09", "2018-11-08T10:09:00Z"),
        ("8 кастрычніка 2018 г.", "2018-10-08T00:00:00Z"),
        ("8 октомври 2018 г.", "2018-10-08T00:00:00Z"),
        ("понеделник, 8. октобар 2018.", "2018-10-08T00:00:00Z"),
        ("8 окт. 2018", "2018-10-08T00:00:00Z"),
        ("2018 ж. 8 қазан", "2018-10-08T00:00:00Z"),
        ("2018-ж., 8-октябрь", "2018-10-08T00:00:00Z"),
    ]);
}

#[test]
fn greek() {
    check(&[
        ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
        ("8 Οκτωβρίου 2018", "2018-10-08T00:00:00Z"),
        ("Δευτέρα, 8 Οκτωβρίου 2018 10:09 μ.μ.", "2018-10-08T22:09:00Z"),
        ("Δευτέρα 8 Οκτωβρίου 2018, 10:09 π.μ.", "2018-10-08T10:09:00Z"),
        ("8 ΟΚΤΩΒΡΙΟΥ 2018", "2018-10-08T00:00:00Z"),
        ("8 Μαΐου 2018", "2018-05-08T00:00:00Z"),
        ("Mon, 8 October 2018 16:31:00 AT", "2018-10-08T19:31:00Z"),
        ("8/10/2018 3:09 μμ", "2018-10-08T15:09:00Z"),
        ("8 Φεβ 2018", "2018-02-08T00:00:00Z"),
    ]);
}

#[test]
fn latin_letters_without_a_language() {
    check(&[
        ("to, 03 maj 2018 10:09:29 +0200", "2018-05-03T08:09:29Z"),
        ("mån, 08 okt 2018 10:09:29 +0200", "2018-10-08T08:09:29Z"),
        ("man., 08 okt. 2018 10:09:29 +0200", "2018-10-08T08:09:29Z"),
        ("czw., 03 maj 2018 10:09:29 +0200", "2018-05-03T08:09:29Z"),
        ("pon., 08 paź 2018 10:09:29 +0200", "2018-10-08T08:09:29Z"),
        ("8 Ekim 2018 Paz", "2018-10-08T00:00:00Z"),
        ("8 oct. 2018 15 h 09", "2018-10-08T15:09:00Z"),
        ("8 października 2018", "2018-10-08T00:00:00Z"),
        ("8. října 2018", "2018-10-08T00:00:00Z"),
        ("čt 11. říj 2018 10:09", "2018-10-11T10:09:00Z"),
        ("8. októbra 2018", "2018-10-08T00:00:00Z"),
        ("8. oktobra 2018", "2018-10-08T00:00:00Z"),
        ("8. lokakuuta 2018 klo 10.09", "2018-10-08T10:09:00Z"),
        ("8. oktoober 2018", "2018-10-08T00:00:00Z"),
        ("2018. gada 8. oktobris", "2018-10-08T00:00:00Z"),
        ("2018 m. spalio 8 d.", "2018-10-08T00:00:00Z"),
        ("8 octombrie 2018", "2018-10-08T00:00:00Z"),
        ("8 d’octubre de 2018", "2018-10-08T00:00:00Z"),
        ("8 tetor 2018", "2018-10-08T00:00:00Z"),
        ("8 Hydref 2018", "2018-10-08T00:00:00Z"),
        ("8 Deireadh Fómhair 2018", "2018-10-08T00:00:00Z"),
        ("8. október 2018", "2018-10-08T00:00:00Z"),
        ("8 augustus 2018", "2018-08-08T00:00:00Z"),
        ("8 Agustus 2018", "2018-08-08T00:00:00Z"),
        ("8 Ogos 2018", "2018-08-08T00:00:00Z"),
        ("8 Oktyabr 2018", "2018-10-08T00:00:00Z"),
        ("8-oktabr, 2018", "2018-10-08T00:00:00Z"),
        ("8 oktabr 2018", "2018-10-08T00:00:00Z"),
        ("8 Agosti 2018", "2018-08-08T00:00:00Z"),
        // Portuguese.
        ("8 de outubro de 2018", "2018-10-08T00:00:00Z"),
        ("segunda-feira, 8 de outubro de 2018 às 10h09", "2018-10-08T10:09:00Z"),
        ("seg, 08 out 2018 10:09:29 -0300", "2018-10-08T13:09:29Z"),
        ("8 de set. de 2018", "2018-09-08T00:00:00Z"),
        ("8 out 18 10:09", "2018-10-08T10:09:00Z"),
        ("08-mai-2018", "2018-05-08T00:00:00Z"),
        // Hungarian.
        ("2018. október 8.", "2018-10-08T00:00:00Z"),
        ("2018. október 8., hétfő 10:09", "2018-10-08T10:09:00Z"),
        ("2018.10.08.", "2018-10-08T00:00:00Z"),
        ("2018. 10. 08. 10:09", "2018-10-08T10:09:00Z"),
        ("2018. okt. 8.", "2018-10-08T00:00:00Z"),
        ("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"),
    ]);
}

#[test]
fn asia() {
    check(&[
        ("2018年10月8日 10:09", "2018-10-08T10:09:00Z"),
        ("2018 年 10 月 8 日 星期一 上午 10:09", "2018-10-08T10:09:00Z"),
        ("2018年10月8日星期一下午3:09", "2018-10-08T15:09:00Z"),
        ("2018年10月08日 15時09分30秒", "2018-10-08T15:09:30Z"),
        ("2018年10月8日（月）午後3時9分", "2018-10-08T15:09:00Z"),
        ("2018年10月8日(月) 午前10:09", "2018-10-08T10:09:00Z"),
        ("２０１８年１０月８日　１０：０９", "2018-10-08T10:09:00Z"),
        ("2018年十月8日", "2018-10-08T00:00:00Z"),
        ("2018年10月", "2018-10-01T00:00:00Z"),
        ("令和2年10月8日", "2020-10-08T00:00:00Z"),
        ("平成30年10月8日", "2018-10-08T00:00:00Z"),
        ("民國107年10月8日", "2018-10-08T00:00:00Z"),
        ("发布时间：2018-10-08 10:09", "2018-10-08T10:09:00Z"),
        // Korea has one zone.
        ("2018년 10월 8일", "2018-10-08T00:00:00Z"),
        ("2018년 10월 8일 오후 3:09", "2018-10-08T06:09:00Z"),
        ("2018년 10월 8일 월요일 오후 3시 9분", "2018-10-08T06:09:00Z"),
        ("2004년 05월 28일  01:31:15", "2004-05-27T16:31:15Z"),
        ("2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z"),
        ("2018.10.08 오전 10:09", "2018-10-08T01:09:00Z"),
        ("2018년 10월 8일 15:09 +0000", "2018-10-08T15:09:00Z"),
        // Vietnam.
        ("8 tháng 10, 2018", "2018-10-08T00:00:00Z"),
        ("Thứ Hai, ngày 8 tháng 10 năm 2018", "2018-10-08T00:00:00Z"),
        ("Thứ 2, ngày 8 tháng 10 năm 2018 10:09", "2018-10-08T10:09:00Z"),
        ("Thứ hai, 8/10/2018, 10:09", "2018-10-08T10:09:00Z"),
        ("Chủ nhật, 07/10/2018 - 10:09", "2018-10-07T10:09:00Z"),
        // Thailand, in the era of the Buddha.
        ("8 ตุลาคม 2561", "2018-10-08T00:00:00Z"),
        ("8 ต.ค. 2561", "2018-10-08T00:00:00Z"),
        ("8 ต.ค. 61", "2018-10-08T00:00:00Z"),
        ("วันจันทร์ที่ 8 ตุลาคม พ.ศ. 2561 เวลา 10:09 น.", "2018-10-08T10:09:00Z"),
        ("๘ ตุลาคม ๒๕๖๑", "2018-10-08T00:00:00Z"),
        ("8 ตุลาคม 2018", "2018-10-08T00:00:00Z"),
        // India and its neighbours.
        ("८ फ़रवरी २०१८", "2018-02-08T00:00:00Z"),
        ("सोमवार, 8 अक्टूबर 2018", "2018-10-08T00:00:00Z"),
        ("৮ অক্টোবর ২০১৮", "2018-10-08T00:00:00Z"),
        ("8 அக்டோபர் 2018", "2018-10-08T00:00:00Z"),
        ("8 అక్టోబర్ 2018", "2018-10-08T00:00:00Z"),
        ("8 ოქტომბერი 2018", "2018-10-08T00:00:00Z"),
        ("8 հոկտեմբերի, 2018 թ.", "2018-10-08T00:00:00Z"),
        ("8 ኦክቶበር 2018", "2018-10-08T00:00:00Z"),
    ]);
    check_in(&[
        ("th", "08/10/2561 10:09", "2018-10-08T10:09:00Z"),
        ("th", "2561-10-08", "2018-10-08T00:00:00Z"),
        ("vi", "8/10/2018 3:09 CH", "2018-10-08T15:09:00Z"),
        ("vi", "8/10/2018 3:09 SA", "2018-10-08T03:09:00Z"),
    ]);
    for text in ["2561-10-08", "8 Oct 2561", "107年10月8日", "2018年13月8日", "2018年10月32日"]
    {
        assert_eq!(parse(text, None, Place::default()), None, "{text}");
    }
}

#[test]
fn the_language_decides_what_a_name_means() {
    check_in(&[
        ("hr", "8. listopada 2018.", "2018-10-08T00:00:00Z"),
        ("hr", "8. listopad 2018.", "2018-10-08T00:00:00Z"),
        ("cs", "8. listopadu 2018", "2018-11-08T00:00:00Z"),
        ("cs", "8. listopad 2018", "2018-11-08T00:00:00Z"),
        ("pl", "8 listopada 2018", "2018-11-08T00:00:00Z"),
        // More people speak Polish.
        ("", "8 listopada 2018", "2018-11-08T00:00:00Z"),
        ("hr", "8. srp 2018.", "2018-07-08T00:00:00Z"),
        ("cs", "8. srp 2018", "2018-08-08T00:00:00Z"),
        ("hr", "8. lip 2018.", "2018-06-08T00:00:00Z"),
        ("pl", "8 lip 2018", "2018-07-08T00:00:00Z"),
        ("pl", "pt., 12 paź 2018 10:09", "2018-10-12T10:09:00Z"),
        ("tr", "12 Ekim 2018 Paz 10:09", "2018-10-12T10:09:00Z"),
        ("pt-BR", "Out 8, 2018", "2018-10-08T00:00:00Z"),
        ("cs", "čt, 11. říjen 2018 10:09", "2018-10-11T10:09:00Z"),
        ("hu", "2018. október 8. du. 3:09", "2018-10-08T15:09:00Z"),
        ("ro", "mar., 9 oct. 2018", "2018-10-09T00:00:00Z"),
        ("ro", "9 mar. 2018", "2018-03-09T00:00:00Z"),
        // RFC 822 is English in every language.
        ("wo", "Sat, 03 Mar 2018 10:09:00 GMT", "2018-03-03T10:09:00Z"),
        ("ha", "Sat, 03 Mar 2018 10:09:00 GMT", "2018-03-03T10:09:00Z"),
        ("id", "Sen, 08 Okt 2018 10:09:00 +0700", "2018-10-08T03:09:00Z"),
        ("az", "8 sen 2018", "2018-09-08T00:00:00Z"),
        ("fi", "ma 8. lokakuuta 2018", "2018-10-08T00:00:00Z"),
        ("hr", "čet, 11 lis 2018 10:09 CET", "2018-10-11T09:09:00Z"),
        ("eu", "Mon, 08 Oct 2018 10:09 AST", "2018-10-08T14:09:00Z"),
        ("hu", "Wed Feb 14 2018 10:09:00 GMT", "2018-02-14T10:09:00Z"),
        ("lv", "Sun Jan  7 10:09:00 2018", "2018-01-07T10:09:00Z"),
        ("pl", "List z 12 maja 2018", "2018-05-12T00:00:00Z"),
        ("hr", "17 Şub 2021", "2021-02-17T00:00:00Z"),
        ("fil", "05/07/1442", "2021-02-17T00:00:00Z"),
        ("nb", "man., 08 okt. 2018 10:09", "2018-10-08T10:09:00Z"),
    ]);
    let host = |host| parse("8. listopada 2018", None, Place::new(None, Some(host)));
    assert_eq!(host("vijesti.example.hr"), Some(Timestamp(seconds("2018-10-08T00:00:00Z"))));
    assert_eq!(host("example.com"), Some(Timestamp(seconds("2018-11-08T00:00:00Z"))));
}

#[test]
fn every_month_of_thirty_languages() {
    for (language, months) in [
        ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
        ("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
        (
            "cs",
            "ledna února března dubna května června července srpna září října listopadu prosince",
        ),
        (
            "da",
            "januar februar marts april maj juni juli august september oktober november december",
        ),
        (
            "el",
            "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου \
             Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        ),
        (
            "et",
            "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november \
             detsember",
        ),
        (
            "fi",
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta \
             syyskuuta lokakuuta marraskuuta joulukuuta",
        ),
        ("hi", "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"),
        (
            "hr",
            "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada \
             studenoga prosinca",
        ),
        (
            "hu",
            "január február március április május június július augusztus szeptember október \
             november december",
        ),
        (
            "id",
            "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        ),
        ("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        (
            "kk",
            "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        ),
        (
            "lt",
            "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio \
             lapkričio gruodžio",
        ),
        (
            "lv",
            "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris \
             novembris decembris",
        ),
        (
            "mk",
            "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        ),
        (
            "nl",
            "januari februari maart april mei juni juli augustus september oktober november december",
        ),
        (
            "pl",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października \
             listopada grudnia",
        ),
        (
            "pt",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        ),
        (
            "ro",
            "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie \
             decembrie",
        ),
        ("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        (
            "sk",
            "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        ),
        (
            "sl",
            "januar februar marec april maj junij julij avgust september oktober november december",
        ),
        ("sq", "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"),
        ("sr", "јануар фебруар март април мај јун јул август септембар октобар новембар децембар"),
        (
            "sv",
            "januari februari mars april maj juni juli augusti september oktober november december",
        ),
        (
            "sw",
            "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
        ),
        (
            "th",
            "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม \
             พฤศจิกายน ธันวาคม",
        ),
        (
            "uk",
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        ),
        ("uz", "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr"),
        ("az", "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"),
        ("bn", "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"),
        (
            "ka",
            "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი \
             დეკემბერი",
        ),
        ("am", "ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር"),
    ] {
        let months: Vec<&str> = months.split_whitespace().collect();
        assert_eq!(months.len(), 12, "{language}");
        for (month, name) in (1..).zip(months) {
            let expected = seconds(&format!("2018-{month:02}-08T00:00:00Z"));
            // The same with the language and without it, but for the two that share a word.
            let shared = language == "hr" && month == 10;
            for language in [Some(language), (!shared).then_some(""), Some("en")] {
                let Some(language) = language.filter(|it| !(shared && *it == "en")) else {
                    continue;
                };
                let found =
                    parse(&format!("8 {name} 2018"), None, Place::new(Some(language), None));
                assert_eq!(found, Some(Timestamp(expected)), "{language} {name}");
            }
        }
    }
}

#[test]
fn short_words_of_other_languages_are_no_months() {
    let found = |line| {
        let (time, at) = find(line, None, Place::default())?;
        Some((line.get(at)?.to_owned(), time.0))
    };
    for (line, date) in [
        ("Rolling out 8 Feb 2018", "8 Feb 2018"),
        ("The set, Mar 8, 2018", "Mar 8, 2018"),
        ("led by Nour, 8 February 2018", "8 February 2018"),
        ("all 12 are out, 8 Feb 2018", "8 Feb 2018"),
        ("Publicado em 8 out 2018 por Ana", "8 out 2018"),
        ("发表于2018年10月8日（周一）10:09，北京", "2018年10月8日（周一）10:09"),
        ("Опубликовано 8 октября 2018 г. в 10:09", "8 октября 2018 г. в 10:09"),
    ] {
        assert_eq!(found(line).map(|(text, _)| text).as_deref(), Some(date), "{line}");
    }
    for line in ["won 3 set 10 to 2", "the out 8 2018", "in May", "2018年の夏"] {
        assert_eq!(found(line), None, "{line}");
    }
}

#[test]
fn the_order_of_day_and_month_alone() {
    check_in(&[
        ("", "3/12/2020 12:00:00 PM", "2020-03-12T12:00:00Z"),
        ("", "3/12/2020 1:00:00 AM", "2020-03-12T01:00:00Z"),
        ("en", "3/12/2020 12:00:00 PM", "2020-03-12T12:00:00Z"),
        ("", "3/12/2020 12:00", "2020-12-03T12:00:00Z"),
        ("en", "3/12/2020", "2020-12-03T00:00:00Z"),
        ("en-US", "3/12/2020", "2020-03-12T00:00:00Z"),
        ("en-US", "13/12/2020", "2020-12-13T00:00:00Z"),
        ("en-GB", "3/12/2020 12:00:00 PM", "2020-12-03T12:00:00Z"),
        ("es", "3/12/2020 12:00 PM", "2020-12-03T12:00:00Z"),
        ("es-PR", "3/12/2020", "2020-03-12T00:00:00Z"),
        ("fil", "3/12/2020", "2020-03-12T00:00:00Z"),
        ("ar", "3/12/2020 12:00 م", "2020-12-03T12:00:00Z"),
        ("", "3/12/2020 12:00 م", "2020-12-03T12:00:00Z"),
        ("", "٣/١٢/٢٠٢٠ ١٢:٠٠ ص", "2020-12-03T00:00:00Z"),
        ("de", "03.12.2020", "2020-12-03T00:00:00Z"),
        ("en-US", "03.12.2020", "2020-12-03T00:00:00Z"),
        ("en-US", "2020/3/12", "2020-03-12T00:00:00Z"),
    ]);
}

#[test]
fn the_document_decides_the_order() {
    let rss = |language: &str, dates: &[&str]| {
        let item =
            |date: &&str| format!("<item><title>{date}</title><pubDate>{date}</pubDate></item>");
        let items: String = dates.iter().map(item).collect();
        format!("<rss><channel>{language}{items}</channel></rss>")
    };
    let json = |dates: &[&str]| {
        let item = |date: &&str| format!("{{\"id\": \"{date}\", \"date_published\": \"{date}\"}}");
        let items: Vec<String> = dates.iter().map(item).collect();
        let items = items.join(", ");
        format!("{{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{items}]}}")
    };
    let arabic = "<language>ar</language>";
    let american = "<language>en-us</language>";
    for (source, expected) in [
        (rss("", &["10/28/2018", "10/08/2018"]), ["2018-10-28", "2018-10-08"]),
        // Also for the entries before it.
        (rss("", &["10/08/2018", "10/28/2018"]), ["2018-10-08", "2018-10-28"]),
        (rss("", &["10/08/2018", "28/10/2018"]), ["2018-08-10", "2018-10-28"]),
        (rss(arabic, &["10/08/2018", "10/28/2018"]), ["2018-10-08", "2018-10-28"]),
        (rss(american, &["10/08/2018", "28/10/2018"]), ["2018-08-10", "2018-10-28"]),
        (rss(american, &["10/08/2018", "11/08/2018"]), ["2018-10-08", "2018-11-08"]),
        (rss(arabic, &["10/08/2018", "11/08/2018"]), ["2018-08-10", "2018-08-11"]),
        (rss("", &["10.08.2018", "10.28.2018"]), ["2018-10-08", "2018-10-28"]),
        // A contradiction decides nothing.
        (rss("", &["28/10/2018", "10/28/2018"]), ["2018-10-28", "2018-10-28"]),
        (json(&["10/08/2018", "10/28/2018"]), ["2018-10-08", "2018-10-28"]),
        (json(&["10/08/2018", "28/10/2018"]), ["2018-08-10", "2018-10-28"]),
    ] {
        let found = read_document(source.as_bytes(), &Hints::default()).unwrap().value;
        let mut found: Vec<_> = found.entries.iter().map(|it| (&it.title, it.published)).collect();
        found.sort_by_key(|(title, _)| source.find(title.as_str()));
        let found: Vec<_> = found.into_iter().map(|(_, published)| published).collect();
        let expected = expected.map(|day| Some(Timestamp(seconds(&format!("{day}T00:00:00Z")))));
        assert_eq!(found, expected, "{source}");
    }
}
