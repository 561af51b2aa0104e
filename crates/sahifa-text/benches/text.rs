//! Speed of the text engine, beside FriBidi and ICU on the same text in the same run.
//!
//! `cargo bench --bench text`. The two are C programs in `benches/text`, compiled here against
//! libfribidi and libicu where a C compiler, pkg-config and the libraries are installed
//! (`libfribidi-dev`, `libicu-dev`); what is missing is said and left out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench reports and may fail"
)]

use sahifa_text::{BaseDirection, CleanText, Direction, Options, layout};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const ROUNDS: usize = 5;

/// Paragraphs like those of news: Arabic with names, numbers, quotations, some vowels.
const ARABIC: [&str; 8] = [
    "أعلنت وزارة التعليم اليوم الأحد افتتاح ثلاثين مدرسة جديدة في المناطق الريفية، وقالت إن العمل في بقية المدارس سينتهي قبل بداية العام الدراسي المقبل.",
    "وقال مدير المشروع في مؤتمر صحفي إن تكلفة الأعمال بلغت 12.5 مليون دينار، أي أقل بنسبة 8% من الميزانية التي أُقرت في 17/2/2021، مضيفًا أن «الفرق سيُصرف على تدريب المعلمين».",
    "وفي المقابل رأى عدد من أولياء الأمور أن المسافات ما زالت طويلة، وطالبوا بتوفير حافلات تنقل التلاميذ من القرى البعيدة إلى أقرب مدرسة، لا سيما في فصل الشتاء.",
    "يُذكر أن شركة Northwind Systems كانت قد زوّدت الوزارة بأجهزة حاسوب محمولة (نحو 4,200 جهاز) ضمن اتفاق يمتد حتى عام 2027، ويمكن الاطلاع على تفاصيله في الموقع https://example.org/schools.",
    "الطريق إلى الجبل طويل لكنه جميل؛ فالأشجار على جانبيه، والماء يجري من الينابيع إلى الوادي، والناس هناك يستقبلون الزائر كأنه واحد منهم.",
    "كَتَبَ الشَّاعِرُ قَصِيدَتَهُ الأُولَى وَهُوَ فِي الخَامِسَةَ عَشْرَةَ مِنْ عُمْرِهِ، ثُمَّ نَشَرَهَا فِي صَحِيفَةٍ مَحَلِّيَّةٍ.",
    "وتوقعت هيئة الأرصاد أن تتراوح درجات الحرارة بين 10-20 درجة، مع رياح شمالية خفيفة إلى معتدلة السرعة، وأن تستمر الأجواء المستقرة حتى نهاية الأسبوع.",
    "هل يتغير المشهد قريبا؟ يجيب الباحث: لا أظن ذلك، لأن القرارات الأخيرة لم تلامس أصل المشكلة، ولأن الأطراف كلها تنتظر نتائج الانتخابات.",
];

const ENGLISH: &str = "The ministry said on Sunday that thirty new schools had opened in rural areas, and that work on the rest would end before the school year begins; the cost, about 12.5 million (8% below budget), was \"lower than anyone expected\", a spokesman added.";

fn corpus(paragraphs: &[&str], bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 1_000);
    for at in 0.. {
        if text.len() >= bytes {
            break;
        }
        // Articles have paragraphs of several sentences.
        for sentence in 0..3 {
            text.push_str(paragraphs[(at * 3 + sentence * 5) % paragraphs.len()]);
            text.push(if sentence == 2 { '\n' } else { ' ' });
        }
    }
    text
}

/// Processor time of this process.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(
        time.tv_sec.unsigned_abs(),
        time.tv_nsec.unsigned_abs().try_into().unwrap_or_default(),
    )
}

fn best(mut run: impl FnMut()) -> Duration {
    let time = |run: &mut dyn FnMut()| {
        let begin = processor_time();
        run();
        processor_time() - begin
    };
    (0..ROUNDS).map(|_| time(&mut run)).min().unwrap_or_default()
}

fn options(fallback: Direction) -> Options {
    Options { width: 80, base: BaseDirection::Auto { fallback }, ..Options::default() }
}

/// Lays out paragraph by paragraph, as articles are; counts cells so that nothing is left undone.
fn lay_out(paragraphs: &[CleanText], options: &Options) -> usize {
    let count = |text: &CleanText| -> usize {
        layout(black_box(text), &[], options).lines.iter().map(|line| line.cells(80).count()).sum()
    };
    paragraphs.iter().map(count).sum()
}

fn report(name: &str, bytes: usize, time: Duration) {
    println!("{name:<44} {:>8.1} MB/s", bytes as f64 / 1e6 / time.as_secs_f64());
}

fn engine(name: &str, text: &str, fallback: Direction) {
    let paragraphs: Vec<CleanText> = text.lines().map(CleanText::new).collect();
    let options = options(fallback);
    let time = best(|| {
        black_box(lay_out(&paragraphs, &options));
    });
    report(&format!("sahifa, {name}"), text.len(), time);
    let time = best(|| {
        let clean: Vec<CleanText> =
            text.lines().map(|line| CleanText::new(black_box(line))).collect();
        black_box(lay_out(&clean, &options));
    });
    report(&format!("sahifa, {name}, sanitising included"), text.len(), time);
}

fn article() {
    let text = corpus(&ARABIC, 40_000);
    let words: Vec<&str> = text.split_inclusive([' ', '\n']).take(2_000).collect();
    let paragraphs: Vec<CleanText> = words.concat().lines().map(CleanText::new).collect();
    let options = options(Direction::Rtl);
    let time = best(|| {
        for _ in 0..100 {
            black_box(lay_out(&paragraphs, &options));
        }
    });
    println!("{:<44} {:>8.3} ms", "sahifa, article of 2 000 words", time.as_secs_f64() * 10.0);
}

/// Compiles and runs one of the C programs.
fn other(name: &str, package: &str, corpus: &Path) {
    let source =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/text").join(format!("{name}.c"));
    let program = corpus.with_file_name(name);
    let flags = Command::new("pkg-config").args(["--cflags", "--libs", package]).output();
    let Some(flags) = flags.ok().filter(|flags| flags.status.success()) else {
        println!("{name:<44} left out: pkg-config does not find {package}");
        return;
    };
    let flags = String::from_utf8(flags.stdout).unwrap();
    let compiled = Command::new("cc")
        .arg("-O2")
        .arg(&source)
        .arg("-o")
        .arg(&program)
        .args(flags.split_whitespace())
        .status();
    if !compiled.is_ok_and(|status| status.success()) {
        println!("{name:<44} left out: cc does not compile {}", source.display());
        return;
    }
    let output = Command::new(&program).arg(corpus).arg(ROUNDS.to_string()).output().unwrap();
    let speed = String::from_utf8_lossy(&output.stdout);
    println!("{:<44} {:>8} MB/s", format!("{name}: wrap, shape, reorder, Arabic"), speed.trim());
}

fn main() {
    // `cargo test --benches` only wants to know that it runs.
    let bytes =
        if std::env::args().any(|argument| argument == "--bench") { 10_000_000 } else { 50_000 };
    let folder = tempfile::tempdir().unwrap();
    let arabic = corpus(&ARABIC, bytes);
    let file = folder.path().join("arabic.txt");
    std::fs::write(&file, &arabic).unwrap();
    println!("Lines of 80 columns, per second of processor time, best of {ROUNDS}");
    engine("Arabic", &arabic, Direction::Rtl);
    other("fribidi", "fribidi", &file);
    other("icu", "icu-uc", &file);
    engine("ASCII", &corpus(&[ENGLISH], bytes), Direction::Ltr);
    article();
}
