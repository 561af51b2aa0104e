//! The names of months whose variants are more than those of the Unicode CLDR, by language; `cldr`
//! has the others. One cell holds all spellings of one month.
//!
//! Names are compared after [`fold`](super::fold::fold), so case, accents, hamza and the letter
//! variants of Persian, Urdu and Kurdish do not matter.

/// The months of the common calendar.
pub(super) const COMMON: &[[&str; 12]] = &[
    // The Levant and Iraq.
    [
        "كانون الثاني|كانون ثاني",
        "شباط",
        "آذار|ادار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول|تشرين أول",
        "تشرين الثاني|تشرين ثاني",
        "كانون الأول|كانون أول",
    ],
    // Egypt, the Gulf and the rest.
    [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو|يونيه",
        "يوليو|يوليه",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    // Tunisia and Algeria; Morocco; Mauritania.
    [
        "جانفي",
        "فيفري",
        "مارس",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية|يوليوز",
        "أوت|غشت|أغشت",
        "شتنبر|شتمبر",
        "أكتوبر",
        "نونبر",
        "دجنبر|دجمبر",
    ],
    // Persian, of Iran and of Afghanistan.
    [
        "ژانویه|جنوری",
        "فوریه|فبروری",
        "مارس|مارچ",
        "آوریل|آپریل|اپریل",
        "مه|می",
        "ژوئن|جون",
        "ژوئیه|ژوییه|جولای",
        "اوت|آگوست|اگست",
        "سپتامبر|سپتمبر",
        "اکتبر|اکتوبر",
        "نوامبر|نومبر",
        "دسامبر|دسمبر",
    ],
    // Urdu.
    [
        "جنوری",
        "فروری",
        "مارچ",
        "اپریل",
        "مئی",
        "جون",
        "جولائی",
        "اگست",
        "ستمبر",
        "اکتوبر",
        "نومبر",
        "دسمبر",
    ],
    // Kurdish, in both of its scripts.
    [
        "کانوونی دووەم|کانونی دووەم|rêbendan",
        "شوبات|sibat|reşemî",
        "ئازار|ئادار|adar",
        "نیسان|nîsan",
        "ئایار|مایس|gulan",
        "حوزەیران|حوزەیران|hezîran",
        "تەمووز|تەمموز|تەموز|tîrmeh",
        "ئاب|tebax",
        "ئەیلوول|ئەیلول|îlon",
        "تشرینی یەکەم|cotmeh",
        "تشرینی دووەم|mijdar",
        "کانوونی یەکەم|کانونی یەکەم|berfanbar",
    ],
    // Hebrew, where the preposition is part of the word.
    [
        "ינואר|בינואר",
        "פברואר|בפברואר",
        "מרץ|במרץ|מרס|במרס",
        "אפריל|באפריל",
        "מאי|במאי",
        "יוני|ביוני",
        "יולי|ביולי",
        "אוגוסט|באוגוסט",
        "ספטמבר|בספטמבר",
        "אוקטובר|באוקטובר",
        "נובמבר|בנובמבר",
        "דצמבר|בדצמבר",
    ],
    // Short names that mean the same month wherever they stand, and spellings that CLDR does not have:
    // French, Spanish, Portuguese, Italian, German, Turkish.
    [
        "janv|ene|genn|jän|ocak|oca",
        "févr|fév|febbr|fev|feber|şub",
        "mars|märz|maerz|mrz|mart",
        "avr|abr|nis",
        "mai|mayo|maio|magg",
        "juin|giu|juni|haz",
        "juil|lug|juli|tem",
        "août|ağu",
        "sett|eyl",
        "ott|okt|ekim|eki",
        "kas",
        "déc|dic|dez|ara",
    ],
];

/// The months of the solar Hijra.
pub(super) const SOLAR: &[[&str; 12]] = &[
    // Iran.
    [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد|امرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ],
    // Afghanistan, in Persian; then in Pashto.
    ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"],
    [
        "وری",
        "غویی",
        "غبرگولی",
        "چنگاښ",
        "زمری",
        "وږی",
        "تله",
        "لړم",
        "لیندۍ",
        "مرغومی",
        "سلواغه",
        "کب",
    ],
    // Kurdish, in Iran.
    [
        "خاکەلێوە",
        "گوڵان|بانەمەڕ",
        "جۆزەردان",
        "پووشپەڕ",
        "گەلاوێژ",
        "خەرمانان",
        "ڕەزبەر",
        "گەڵاڕێزان|خەزەڵوەر",
        "سەرماوەز",
        "بەفرانبار",
        "ڕێبەندان",
        "ڕەشەمە",
    ],
];

/// English names, which are read more tolerantly than the others; see [`english`].
const ENGLISH: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads “Sept” or “Septmber”: the letters must agree with the name after the first three.
pub(super) fn english(folded: &str) -> Option<i8> {
    let start = folded.get(..3)?;
    let index = ENGLISH.iter().position(|name| name[..3] == *start && similar(name, folded))?;
    i8::try_from(index + 1).ok()
}

/// True for an abbreviation, or for the whole name with one letter missing or added.
fn similar(name: &str, word: &str) -> bool {
    name.starts_with(word)
        || word.len().abs_diff(name.len()) <= 1 && word.ends_with(&name[name.len() - 1..])
}
