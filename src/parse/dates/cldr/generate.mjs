// Writes `names.txt`, the words of dates of many languages, from the Unicode CLDR as npm packages:
//
//     npm pack cldr-dates-full cldr-core        # then unpack each into a folder
//     node generate.mjs cldr-dates-full cldr-core > names.txt
//
// Every line is a folded name, a tab, and its meanings. A meaning has the languages in which the
// name has it; the meaning whose languages have the most speakers is the first. Only the choice of
// languages below is by hand. The tests of `mod.rs` check that the folding here is that of
// `fold.rs`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [dates, core] = process.argv.slice(2);
const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

// The languages whose names `months.rs` and `names.rs` have in more variants.
const BY_HAND = ["en", "ar", "fa", "he", "ur", "und"];
// Languages with little of CLDR, but with their months.
const BASIC = ["fy", "ku", "lb", "mt", "oc", "om", "rw", "ug"];

const version = json(core, "package.json").version;
const coverage = json(core, "coverageLevels.json").effectiveCoverageLevels;
const languageOf = (locale) => locale.split("-")[0];
const isCovered = (locale) => {
  const language = languageOf(locale);
  // What CLDR has little of shows the names of its parent, English ones at the end.
  if (BY_HAND.includes(language) || !coverage[locale]) return false;
  return ["modern", "moderate"].includes(coverage[language]) || BASIC.includes(language);
};

// The speakers of a language, from the population of each country.
const speakers = new Map();
const countries = json(core, "supplemental", "territoryInfo.json").supplemental.territoryInfo;
for (const country of Object.values(countries)) {
  const population = Number(country._population);
  for (const [tag, { _populationPercent }] of Object.entries(country.languagePopulation ?? {})) {
    const language = tag.split("_")[0];
    const share = (population * Number(_populationPercent)) / 100;
    speakers.set(language, (speakers.get(language) ?? 0) + share);
  }
}
const spoken = (language) => speakers.get(language) ?? 0;

// As `fold.rs` does it.
const LETTERS = {
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ے: "ي", ة: "ه", ہ: "ه", ھ: "ه", ۀ: "ه", ۂ: "ه",
  ک: "ك", "ী": "ি", ı: "i", ς: "σ", ł: "l", ø: "o", đ: "d",
};
const letter = (ch) => LETTERS[ch] ?? ch;
function fold(name) {
  // Words end where `tokens.rs` ends them.
  const words = name.replace(/[^\p{Alphabetic}\p{N}\p{M}]+/gu, " ");
  let folded = [...words].map((ch) => ch.toLowerCase()).join("");
  folded = [...folded].map(letter).join("");
  const first = [...folded].find((ch) => ch > "\x7f");
  const decomposes = first && /[\u0080-\u058f\u0900-\u10ff\u1e00-\u1fff]/u.test(first);
  if (decomposes) folded = folded.normalize("NFD");
  return folded.replace(/[\u064b-\u0655\u0670]|(?!\p{Alphabetic})\p{M}/gu, "").trim();
}

const names = new Map();
function add(language, meaning, name) {
  const folded = fold(name);
  const letters = [...folded];
  const isLatin = /^\p{Script=Latin}/u.test(folded);
  if (/\p{N}/u.test(folded) || letters.length < (isLatin ? 2 : 1)) return;
  // No more words than a phrase of `names.rs` has.
  if (folded.split(" ").length > 3) return;
  const meanings = names.get(folded) ?? new Map();
  names.set(folded, meanings);
  const languages = meanings.get(meaning) ?? new Set();
  meanings.set(meaning, languages);
  languages.add(language);
}

const orders = new Set();
for (const locale of readdirSync(join(dates, "main")).sort()) {
  const gregorian = json(dates, "main", locale, "ca-gregorian.json").main[locale].dates.calendars
    .gregorian;
  if (coverage[locale] !== "basic" && /^M/.test(pattern(gregorian.dateFormats.short))) {
    orders.add(locale);
  }
  if (!isCovered(locale)) continue;
  const language = languageOf(locale);
  for (const context of ["format", "stand-alone"]) {
    for (const width of ["wide", "abbreviated"]) {
      for (const [month, name] of Object.entries(gregorian.months[context][width])) {
        add(language, `m${month}`, name);
      }
    }
    for (const width of ["wide", "abbreviated", "short"]) {
      for (const name of Object.values(gregorian.days[context][width] ?? {})) {
        add(language, "d", name);
      }
    }
    for (const width of ["wide", "abbreviated"]) {
      for (const [period, name] of Object.entries(gregorian.dayPeriods[context][width])) {
        const half = halfOf(period);
        if (half) add(language, half, name);
      }
    }
  }
}

function pattern(format) {
  return typeof format === "string" ? format : format._value;
}

// The half of the day, or the night, which has hours of both.
function halfOf(period) {
  if (/^(am|morning)/.test(period)) return "am";
  if (/^(pm|afternoon|evening|noon)/.test(period)) return "pm";
  return /^night/.test(period) ? "night" : null;
}

// One language may use a name for two things: a month is the likelier in a date, then a day.
const rank = (meaning) => (meaning.startsWith("m") ? 0 : meaning === "d" ? 1 : 2);
const most = (languages) => Math.max(...[...languages].map(spoken));

const lines = [];
for (const [name, meanings] of names) {
  const all = [...meanings].map(([meaning, languages]) => [meaning, [...languages].sort()]);
  all.sort(([a, left], [b, right]) => rank(a) - rank(b) || most(right) - most(left) || (a < b ? -1 : 1));
  const text = all.map(([meaning, languages]) => `${meaning}:${languages.join(",")}`).join(" ");
  lines.push(`${name}\t${text}`);
}
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const head = `# CLDR ${version} (npm cldr-dates-full), © Unicode, Inc., Unicode-3.0. Written by generate.mjs.`;
process.stdout.write(`${head}\n${lines.sort(byBytes).join("\n")}\n`);
process.stderr.write(`${lines.length} names, month first: ${[...orders].join(" ")}\n`);
