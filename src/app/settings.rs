//! The part of the configuration that the panes look at.
use super::page::TextStyle;
use crate::config::{
    BaseSetting, Config, CursorSetting, Environment, ImageSetting, LamAlef, Marks, MouseSetting,
    Rtl, RtlMode, ShapingSetting, SignSetting,
};
use crate::lang::{self, DateStyle, Length, Months};
use crate::locale::{self, Catalogue, Digits, Language, Phrase, Value};
use crate::news::{
    Article, Column, Frame, Grouping, HideRead, Look, RowHeight, Timestamp, VowelMarks,
};
use jiff::tz::TimeZone;
use sahifa_text::{Direction, Shaping};
use std::time::Duration;

/// The behaviour and look of the interface, resolved for this session.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Direction of the interface.
    pub direction: Direction,
    pub text: TextStyle,
    pub cursor: CursorSetting,
    /// The time after which the keys are listed that may follow the beginning of a sequence.
    pub key_pause: Duration,
    /// True if the panes are told line by line, for a screen reader.
    pub screen_reader: bool,
    pub mouse: MouseSetting,
    pub frame: Frame,
    /// The height of a row of the list.
    pub rows: RowHeight,
    /// The columns of the list, in reading order.
    pub columns: Vec<Column>,
    /// True if the filter pane shows rows without articles.
    pub empty_rows: bool,
    /// The grouping of the list, until a key chooses another one.
    pub group: Grouping,
    /// The hiding of read articles in the list, until a key chooses another one.
    pub hide_read: HideRead,
    /// The sending of right-to-left text to the terminal, as the user configured it.
    pub rtl: Rtl,
    pub signs: SignSetting,
    /// The look of articles, until keys change it.
    pub look: Look,
    /// True if the line under the title says how long the article takes to read.
    pub reading_time: bool,
    pub images: ImageSetting,
    pub dates: DateStyle,
    pub time_zone: TimeZone,
    /// True if the first steps are offered.
    pub welcome: bool,
}

impl Settings {
    /// The settings of a configuration in an environment.
    pub fn of(config: &Config, environment: &Environment) -> Self {
        let (language, digits) = (environment.language(&config.ui), environment.digits(&config.ui));
        let settings = Self::new(config, language, digits, environment.locale());
        Self { screen_reader: environment.screen_reader(&config.ui), ..settings }
    }

    /// The settings of a configuration, in an interface of `language` and `digits`. `locale` is the
    /// POSIX locale of the environment, whose country decides the month names, unless the configuration
    /// does; the time zone's decides where the locale names no Arab country.
    pub fn new(config: &Config, language: Language, digits: Digits, locale: Option<&str>) -> Self {
        let country =
            locale.and_then(|name| name.split(['_', '.', '@']).nth(1)).unwrap_or_default();
        let months = config.ui.months.family();
        let months = months.or_else(|| Months::of_region(country));
        let months = months.or_else(|| Months::of_region(locale::zone_region()?));
        let look = Look {
            width: config.reader.width.get(),
            spacing: config.reader.spacing.get(),
            paragraphs: config.reader.paragraphs,
            marks: match config.rtl.marks {
                Marks::Strip => VowelMarks::None,
                _ => config.reader.marks,
            },
            justify: config.reader.justify,
            margin: config.reader.margin.get(),
            reading_time: config.reader.reading_time,
            auto_advance: config.reader.auto_advance,
        };
        Self {
            direction: config.ui.direction.resolve(language),
            text: TextStyle {
                marks: look.marks.kept(),
                justify: look.justify,
                ..text_style(&config.rtl, config.rtl.mode)
            },
            cursor: config.ui.cursor,
            key_pause: config.ui.key_pause.0,
            screen_reader: config.ui.screen_reader,
            mouse: config.ui.mouse,
            frame: config.ui.frame,
            rows: config.ui.rows,
            columns: Column::of_row(&config.ui.columns),
            empty_rows: config.ui.empty_rows,
            group: config.ui.group,
            hide_read: config.ui.hide_read,
            rtl: config.rtl.clone(),
            signs: config.ui.signs,
            look,
            reading_time: config.reader.reading_time,
            images: config.reader.images,
            dates: DateStyle { language, months: months.unwrap_or_default(), digits },
            time_zone: locale::time_zone(),
            welcome: config.sources.is_empty(),
        }
    }

    /// The options of layout for text that is sent to the terminal in this mode.
    pub fn text_in(&self, mode: RtlMode) -> TextStyle {
        TextStyle {
            marks: self.text.marks,
            justify: self.text.justify,
            ..text_style(&self.rtl, mode)
        }
    }

    /// The line under an article's title: source, date, authors. Each name is isolated, and it stands on
    /// one line: the halves of a name of the other direction would read in the wrong order beside the
    /// words of the sentence.
    pub fn about(&self, article: &Article, catalogue: &Catalogue) -> String {
        let about = self.about_with(article, unbroken);
        let minutes = match self.reading_time {
            true => self.reading_minutes(article),
            false => 0,
        };
        catalogue.say(&match minutes {
            0 => about,
            minutes => Phrase::new("about-with-time")
                .with("about", about)
                .with("time", Phrase::new("reading-time").with("minutes", minutes)),
        })
    }

    /// The minutes that an article takes to read; 0 if it is a matter of seconds.
    fn reading_minutes(&self, article: &Article) -> usize {
        let text = article.text().to_words();
        lang::reading_minutes(&text, article.headline.language.as_deref())
    }

    /// The line under an article's title, in any language.
    pub fn about_phrase(&self, article: &Article) -> Phrase {
        self.about_with(article, str::to_owned)
    }

    fn about_with(&self, article: &Article, name: impl Fn(&str) -> String) -> Phrase {
        let date = self.date(article.headline.published);
        let date = if date.is_empty() {
            Phrase::new("date-none").into()
        } else if article.headline.date_stated {
            Value::Text(date)
        } else {
            Phrase::new("date-not-stated").with("date", date).into()
        };
        let date = match article.headline.changed {
            None => date,
            Some(changed) => Phrase::new("date-updated")
                .with("date", date)
                .with("updated", self.date(changed))
                .into(),
        };
        let authors: Vec<String> =
            article.authors.iter().map(|author| name(&author.name)).collect();
        Phrase::new(if authors.is_empty() { "about-article" } else { "about-article-by" })
            .with("source", name(&article.headline.source_name))
            .with("date", date)
            .with("authors", authors)
    }

    /// A date and time of day in the words of the interface; empty for a time outside the calendar.
    pub fn date(&self, when: Timestamp) -> String {
        when.local(&self.time_zone)
            .map(|when| lang::date_time(when, self.dates))
            .unwrap_or_default()
    }

    /// A time in a few columns: the time of day, for another day than today its date; `None` for a time
    /// outside the calendar.
    pub fn moment(&self, when: Timestamp, now: Timestamp) -> Option<String> {
        let (local, today) = (when.local(&self.time_zone)?, now.day(&self.time_zone)?);
        Some(match local.date() == today {
            true => lang::time_of_day(local, self.dates),
            false => lang::short_date(local.date(), today, self.dates),
        })
    }

    /// A day in the words of the interface; empty for a time outside the calendar.
    pub fn day(&self, when: Timestamp) -> String {
        when.day(&self.time_zone).map(|day| lang::date(day, self.dates)).unwrap_or_default()
    }

    /// The day of a time, as the heading of what is from that day.
    pub fn day_heading(&self, when: Timestamp, now: Timestamp, catalogue: &Catalogue) -> String {
        let Some(own) = when.day(&self.time_zone) else {
            return catalogue.say(&Phrase::new("date-none"));
        };
        let today = now.day(&self.time_zone);
        if today == Some(own) {
            catalogue.say(&Phrase::new("day-today"))
        } else if today.and_then(|today| today.yesterday().ok()) == Some(own) {
            catalogue.say(&Phrase::new("day-yesterday"))
        } else {
            lang::long_date(own, self.dates)
        }
    }

    /// The age of something, in a few cells.
    pub fn age(&self, when: Timestamp, now: Timestamp, length: Length) -> String {
        lang::relative(now.0.saturating_sub(when.0), length, self.dates)
    }
}

/// A name that no line ends inside: a word joiner stands behind each blank (UAX #14, LB11), unless it is
/// too long to be a name.
fn unbroken(name: &str) -> String {
    const LONGEST: usize = 32;
    match name.chars().count() <= LONGEST {
        true => name.replace(' ', " \u{2060}"),
        false => name.to_owned(),
    }
}

/// The options of layout that `[rtl]` sets; marks and justified lines are options of the reading
/// pane.
fn text_style(rtl: &Rtl, mode: RtlMode) -> TextStyle {
    TextStyle {
        shaping: match (mode, rtl.shaping) {
            (RtlMode::Off, _) => Shaping::None,
            (_, ShapingSetting::Auto | ShapingSetting::Forms) => Shaping::Forms,
            (_, ShapingSetting::Letters | ShapingSetting::None) => Shaping::Letters,
        },
        // Where the terminal joins letters the engine leaves the pair in two cells.
        lam_alef: rtl.lam_alef != LamAlef::Split,
        marks: sahifa_text::Marks::All,
        justify: false,
        base: match rtl.base {
            BaseSetting::Auto => None,
            BaseSetting::Rtl => Some(Direction::Rtl),
            BaseSetting::Ltr => Some(Direction::Ltr),
        },
    }
}
