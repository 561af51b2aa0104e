//! Arabic as a language, without display: search keys, words and what finds them, plurals, dates. All
//! functions are pure.
mod dates;
mod direction;
mod excerpt;
mod finder;
mod fold;
mod fuzzy;
mod months;
mod needle;
mod reading_time;
mod spelling;
mod words;

pub use dates::{DateStyle, Length, date, date_time, long_date, relative, short_date, time_of_day};
pub use direction::language_direction;
pub use excerpt::{Excerpt, excerpt};
pub use finder::Finder;
pub use fold::{Folded, ascii_digits, fold, fold_with_map, key};
pub use fuzzy::{Fuzzy, ranked};
pub use months::Months;
pub use needle::{Form, Needle, apart, has_loose_spelling, places};
pub use reading_time::{reading_minutes, reading_speed, reading_time};
pub use spelling::{Misspelling, plain};
pub use words::words;
