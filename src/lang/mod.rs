//! Arabic as a language, without display: search keys, proclitics, plurals, dates. All functions
//! are pure.
mod dates;
mod direction;
mod fold;

pub use dates::{DateStyle, Length, Months, date, date_time, relative, short_date};
pub use direction::language_direction;
pub use fold::{Folded, ascii_digits, fold, fold_loose, fold_with_map, key, variants};
