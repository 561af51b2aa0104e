//! The configuration: the user's TOML file over the shipped defaults.
//!
//! Whatever is wrong in the file is a [`Problem`], and all of them are found in one pass; whatever
//! is right is kept. The defaults are `config/config.toml` and `config/keys.toml`, compiled in:
//! there is no second copy of them in Rust.
mod access;
mod adding;
mod binding;
mod bindings;
mod calibration;
mod catalog;
mod clean;
mod color;
mod conflicts;
mod de;
mod edit;
mod environment;
mod file;
mod filters;
mod follow;
mod full_text;
mod item;
mod keeping;
mod known;
mod lists;
mod load;
mod options;
mod palette;
mod paths;
mod place;
mod player;
mod presets;
mod problem;
mod reading;
mod recovery;
mod remove;
mod role;
mod rules;
mod schema;
mod setting;
mod shape;
mod sources;
mod subject;
mod tables;
mod telling;
#[cfg(test)]
mod tests;
mod theme;
mod told;
mod tree;

pub use access::ProxySetting;
pub use adding::{Added, add_import};
pub use calibration::Calibration;
pub use catalog::{CatalogueFeed, catalogue_feeds};
pub use color::Color;
pub use edit::{EditError, add_source, add_sources};
pub use environment::Environment;
pub use file::{InitError, init, is_missing, load_file};
pub use filters::{FilterChange, FilterError, change_filters};
pub use follow::follow_source;
pub use keeping::{BackedUp, KeepError, backed_up, put_back};
pub use known::{KnownSetting, known_settings};
pub use load::{Config, Loaded, Surroundings, all_themes, load};
pub use options::{
    BaseSetting, Bdsm, Bounded, CursorSetting, Downloads, Fetch, GuardSetting, HyperlinkSetting,
    ImageSetting, LamAlef, Marks, MouseSetting, Pause, Period, Reader, Rtl, RtlMode,
    ShapingSetting, SignSetting, Size, Ui,
};
pub use paths::{Paths, PathsError};
pub use player::PlayerSetting;
pub use presets::{preset_keymap, presets, shipped_keymap};
pub use problem::{Excerpt, Place, Problem};
pub use remove::remove_sources;
pub use role::Role;
pub use schema::schema;
pub use setting::{
    Origin, Setting, SettingChange, SettingError, set as set_setting, setting, settings,
};
pub use shape::Shape;
pub use sources::SavedFilter;
pub use subject::meant;
pub use tables::{KnownTable, known_tables};
pub use telling::notify_value;
pub use theme::{NamedTheme, Style, Theme, Themes, no_color};
pub use told::{Audience, told_before, told_of_terminal};
