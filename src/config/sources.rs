//! `[[source]]` and `[[filter]]`: the places that news comes from, and filters kept by name.
use super::access::{self, AuthTable};
use super::full_text::{self, FullTextSetting};
use super::item::{Item, line, query, resolved, tags};
use super::lists;
use super::options::{Bounded, Period};
use super::place::{feed, local};
use super::reading::File;
use super::shape::{self, Shape};
use crate::command::Command;
use crate::keys::{Action, CountKeys, Key, KeyContext, Keymap, write_sequence};
use crate::lang;
use crate::locale::Phrase;
use crate::news::{Location, Source, is_language_tag};
use crate::query::{NamedQuery, Query};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

/// A filter with a name: a line in the filter pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFilter {
    pub name: String,
    /// The key that applies the filter, if the keymap leaves it unbound. Without a stated one it is the
    /// digit of its place.
    pub key: Option<Key>,
    /// The query as it is written.
    pub query: Query,
    /// The query with the saved filters that it uses in place of their names.
    pub resolved: Query,
}

impl SavedFilter {
    /// The queries of filters by name, for the queries that use them.
    pub fn named(filters: &[Self]) -> Vec<NamedQuery> {
        let named =
            |filter: &Self| NamedQuery { name: filter.name.clone(), query: filter.query.clone() };
        filters.iter().map(named).collect()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct SourceTable {
    name: Option<String>,
    url: Option<String>,
    path: Option<String>,
    folder: Option<String>,
    tags: Vec<String>,
    refresh: Option<Period>,
    enabled: Option<bool>,
    timeout: Option<Period>,
    user_agent: Option<String>,
    headers: BTreeMap<String, String>,
    cookies: BTreeMap<String, String>,
    auth: Option<AuthTable>,
    proxy: Option<String>,
    keep: Option<Period>,
    keep_items: Option<Bounded<0, 1_000_000>>,
    encoding: Option<String>,
    max_items: Option<Bounded<1, 1_000_000>>,
    language: Option<String>,
    watch: Option<bool>,
    full_text: Option<FullTextSetting>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FilterTable {
    name: Option<String>,
    key: Option<String>,
    query: Option<String>,
}

/// The keys of a `[[source]]`.
pub(super) fn source_keys() -> Vec<(&'static str, Shape)> {
    shape::keys::<SourceTable>()
}

/// The keys of a `[[filter]]`.
pub(super) fn filter_keys() -> Vec<(&'static str, Shape)> {
    shape::keys::<FilterTable>()
}

/// Reads every `[[source]]`. `home` is the directory that `~` stands for.
pub(super) fn sources(file: &mut File<'_>, items: Vec<Item>, home: Option<&Path>) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    // The feeds of lists, and before which source they stand.
    let mut listed: Vec<(usize, Source)> = Vec::new();
    // Where each location stands in the list, and the names that are taken.
    let (mut locations, mut names) = (HashMap::new(), HashSet::new());
    for mut item in items {
        let Some(mut source) = source(file, &mut item, home) else { continue };
        if let Some(feeds) = lists::feeds(file, &item, &source) {
            listed.extend(feeds.into_iter().map(|feed| (sources.len(), feed)));
            continue;
        }
        let twin = locations.get(&source.location).and_then(|at: &usize| sources.get(*at));
        if let Some(twin) = twin {
            let key = if matches!(source.location, Location::Feed(_)) { "url" } else { "path" };
            let message = Phrase::new("config-duplicate-location")
                .with("location", source.key())
                .with("name", twin.shown_name());
            file.problem(item.span_of(key), message, Phrase::new("config-help-duplicate-location"));
            continue;
        }
        if let Some(name) = source.name.take_if(|name| !names.insert(name.clone())) {
            let message = Phrase::new("config-duplicate-name").with("name", name);
            file.problem(item.span_of("name"), message, Phrase::new("config-help-duplicate-name"));
        }
        locations.insert(source.location.clone(), sources.len());
        sources.push(source);
    }
    // What has a table of its own goes by that, wherever it stands.
    listed.retain_mut(|(at, feed)| {
        let is_new = locations.insert(feed.location.clone(), *at).is_none();
        feed.name.take_if(|name| is_new && !names.insert(name.clone()));
        is_new
    });
    let mut listed = listed.into_iter().peekable();
    let mut all = Vec::with_capacity(sources.len() + listed.len());
    for (at, source) in sources.into_iter().enumerate() {
        while let Some((_, feed)) = listed.next_if(|(before, _)| *before <= at) {
            all.push(feed);
        }
        all.push(source);
    }
    all.extend(listed.map(|(_, feed)| feed));
    all
}

fn source(file: &mut File<'_>, item: &mut Item, home: Option<&Path>) -> Option<Source> {
    let (fields, dropped): (SourceTable, _) = file.lenient("source", &mut item.table);
    let location = location(file, item, &fields, &dropped, home)?;
    let mut source = Source::new(location);
    source.name = line(file, item, "name", fields.name);
    source.folder = line(file, item, "folder", fields.folder);
    source.tags = tags(file, item, "tags", fields.tags);
    source.enabled = fields.enabled.unwrap_or(true);
    source.refresh = fields.refresh.map(|period| period.0);
    source.timeout = fields.timeout.map(|period| period.0);
    source.user_agent = line(file, item, "user_agent", fields.user_agent);
    source.headers = headers(file, item, fields.headers);
    source.cookies = access::cookies(file, item, fields.cookies);
    source.auth = fields.auth.and_then(|auth| access::auth(file, item, auth));
    source.proxy =
        fields.proxy.and_then(|proxy| access::source_proxy(file, &item.span_of("proxy"), &proxy));
    source.keep = fields.keep.map(|period| period.0);
    source.keep_items = fields.keep_items.map(Bounded::get);
    source.encoding = checked(file, item, "encoding", fields.encoding, is_encoding);
    source.max_items = fields.max_items.map(Bounded::get);
    source.language = checked(file, item, "language", fields.language, is_language_tag);
    (source.full_text, source.page_rules) = full_text::full_text(file, item, fields.full_text);
    source.watch = watch(file, item, fields.watch, &source.location);
    Some(source)
}

fn location(
    file: &mut File<'_>,
    item: &Item,
    fields: &SourceTable,
    dropped: &[String],
    home: Option<&Path>,
) -> Option<Location> {
    match (&fields.url, &fields.path) {
        (Some(url), None) => feed(file, &item.span_of("url"), url),
        (None, Some(path)) => local(file, &item.span_of("path"), path, home),
        (Some(_), Some(_)) => {
            let message = Phrase::new("config-url-and-path");
            file.problem(item.span_of("path"), message, Phrase::new("config-help-url-and-path"));
            None
        }
        (None, None) => {
            // A wrong `url` or `path` was told already; that it is missing would be noise.
            if !dropped.iter().any(|key| key == "url" || key == "path") {
                let message = Phrase::new("config-no-location");
                file.problem(item.span.clone(), message, Phrase::new("config-help-no-location"));
            }
            None
        }
    }
}

/// Checks `watch`: only files can be watched.
fn watch(file: &mut File<'_>, item: &Item, watch: Option<bool>, location: &Location) -> bool {
    let wanted = watch.unwrap_or(false);
    if wanted && !matches!(location, Location::Path(_)) {
        let message = Phrase::new("config-watch-feed");
        file.problem(item.span_of("watch"), message, Phrase::new("config-help-watch-feed"));
        return false;
    }
    wanted
}

/// Reads header fields as RFC 9110 §5.1 and §5.5 allow them.
fn headers(
    file: &mut File<'_>,
    item: &Item,
    headers: BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for (name, value) in headers {
        let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if !name.is_empty()
            && name.chars().all(token)
            && !value.chars().any(|c| c.is_control() && c != '\t')
        {
            kept.push((name, value));
        } else {
            let message = Phrase::new("config-bad-header").with("name", name);
            file.problem(item.span_of("headers"), message, Phrase::new("config-help-bad-header"));
        }
    }
    kept
}

fn checked(
    file: &mut File<'_>,
    item: &Item,
    key: &'static str,
    value: Option<String>,
    valid: fn(&str) -> bool,
) -> Option<String> {
    let value = value?;
    if valid(&value) {
        return Some(value);
    }
    let message = Phrase::new("config-bad-value").with("key", key).with("value", value);
    let help = match key {
        "encoding" => Phrase::new("config-help-encoding"),
        _ => Phrase::new("config-help-language"),
    };
    file.problem(item.span_of(key), message, help);
    None
}

fn is_encoding(label: &str) -> bool {
    encoding_rs::Encoding::for_label(label.as_bytes()).is_some()
}

/// Reads every `[[filter]]`. A key to which `keymap` already gives a meaning is refused.
pub(super) fn filters(file: &mut File<'_>, items: Vec<Item>, keymap: &Keymap) -> Vec<SavedFilter> {
    let mut filters: Vec<SavedFilter> = Vec::new();
    let mut places = Vec::new();
    for mut item in items {
        let Some(mut filter) = filter(file, &mut item) else { continue };
        // Queries name them folded.
        if filters.iter().any(|other| lang::key(&other.name) == lang::key(&filter.name)) {
            let message = Phrase::new("config-duplicate-filter").with("name", filter.name);
            file.problem(item.span_of("name"), message, Phrase::new("config-help-duplicate-name"));
            continue;
        }
        if filter.key.is_some() && filters.iter().any(|other| other.key == filter.key) {
            filter.key = None;
            let message = Phrase::new("config-duplicate-filter-key");
            file.problem(item.span_of("key"), message, Phrase::new("config-help-filter-key"));
        }
        if let Some((key, action)) = filter.key.and_then(|key| taken(keymap, key)) {
            filter.key = None;
            let message = Phrase::new("config-filter-key-taken")
                .with("key", write_sequence(&key))
                .with("command", action.to_string());
            file.problem(item.span_of("key"), message, Phrase::new("config-help-filter-key"));
        }
        filters.push(filter);
        places.push(item);
    }
    let named = SavedFilter::named(&filters);
    let mut place = places.iter();
    filters.retain_mut(|filter| {
        let resolved =
            place.next().and_then(|item| resolved(file, item, "query", &filter.query, &named));
        let is_right = resolved.is_some();
        filter.resolved = resolved.unwrap_or_default();
        is_right
    });
    give_digits(&mut filters, keymap);
    filters
}

/// Gives the filters without a key the digit of their place, if that means nothing else. Where digits
/// type counts, none has one that does not state it.
fn give_digits(filters: &mut [SavedFilter], keymap: &Keymap) {
    if keymap.counts() == CountKeys::Digits {
        return;
    }
    let stated: Vec<Key> = filters.iter().filter_map(|filter| filter.key).collect();
    for (filter, digit) in filters.iter_mut().zip('1'..='9') {
        let key = Key::char(digit);
        if filter.key.is_none() && !stated.contains(&key) && taken(keymap, key).is_none() {
            filter.key = Some(key);
        }
    }
}

/// The binding that begins with a key, in any pane.
fn taken(keymap: &Keymap, key: Key) -> Option<(Vec<Key>, Action)> {
    let panes = KeyContext::ALL.into_iter().filter(|context| *context != KeyContext::Prompt);
    // In the filter pane the key 0 resets a row; elsewhere it may apply a filter.
    let bindings = panes.flat_map(|pane| keymap.bindings(pane));
    let mut bindings = bindings.filter(|(_, action)| action.command() != Some(Command::ResetRow));
    bindings.find(|(keys, _)| keys.first() == Some(&key))
}

fn filter(file: &mut File<'_>, item: &mut Item) -> Option<SavedFilter> {
    let (fields, dropped): (FilterTable, _) = file.lenient("filter", &mut item.table);
    let missing = |file: &mut File<'_>, key: &str| {
        if !dropped.iter().any(|other| other == key) {
            let message =
                Phrase::new("config-missing-key").with("key", key).with("table", "filter");
            file.problem(item.span.clone(), message, Phrase::new("config-help-filter"));
        }
    };
    if fields.name.is_none() {
        missing(file, "name");
    }
    if fields.query.is_none() {
        missing(file, "query");
    }
    let query = query(file, item, "query", &fields.query?)?;
    let name = line(file, item, "name", fields.name)?;
    let key = fields.key.and_then(|text| match text.parse::<Key>() {
        Ok(key) => Some(key),
        Err(_) => {
            let message = Phrase::new("config-bad-key").with("key", text);
            file.problem(item.span_of("key"), message, Phrase::new("config-help-bad-key"));
            None
        }
    });
    Some(SavedFilter { name, key, resolved: query.clone(), query })
}
