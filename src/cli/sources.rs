//! `sahifa sources`: lists the sources and their last results, and adds to them.
use super::exit::{FAILED, OK, PARTIAL};
use super::output::tell;
use super::{CliError, Output};
use crate::arguments::{SourcesAction, SourcesTask};
use crate::config;
use crate::context::Context;
use crate::export::{ExportError, write};
use crate::fetch::FileError;
use crate::fetch::{file, moved_address};
use crate::import::{
    Import, ImportError, LeftOut, Places, is_database, is_list, is_news_flash, write_opml,
};
use crate::ingest::{self, Discovery, TakeOverError};
use crate::lang::{self, Length};
use crate::locale::Phrase;
use crate::news::{
    Location, NewSource, Source, SourceCount, SourceState, Timestamp, left_out, shown_url,
};
use crate::parse::{self, Hints, ParseError};
use crate::store::{NewsboatCache, Store};
use serde_json::json;
use std::collections::HashMap;
use std::path::Path;
use tokio_util::sync::CancellationToken;

pub(super) fn sources(
    task: &SourcesTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    match &task.action {
        SourcesAction::List { json } => list(*json, context, output),
        SourcesAction::Add { subject, name, folder, tags, pick, unchecked } => {
            let mut source = new_source(subject, context)?;
            source.name.clone_from(name);
            source.folder.clone_from(folder);
            source.tags.clone_from(tags);
            if *unchecked {
                return add(&[source], context, output).map(|()| OK);
            }
            add_checked(source, *pick, context, output)
        }
        SourcesAction::Remove { subjects } => remove(subjects, context, output),
        SourcesAction::Follow { subjects } => follow(subjects, context, output),
        SourcesAction::Import { file: Some(file) } => import(file, context, output),
        SourcesAction::Import { file: None } => list_nearby(context, output),
        SourcesAction::Export { file, with_secrets } => {
            export(file.as_deref(), *with_secrets, context, output)
        }
    }
}

/// The source for a text: a feed for a web address, else a file, a folder or a pattern.
fn new_source(subject: &str, context: &Context) -> Result<NewSource, CliError> {
    if subject.contains("://") {
        return NewSource::feed(subject).map_err(CliError::Usage);
    }
    let path = if subject.starts_with('~') {
        subject.to_owned()
    } else {
        // What is relative now would mean another place tomorrow.
        std::path::absolute(subject)?.to_string_lossy().into_owned()
    };
    let options = context.refresh_options();
    match file::expand(&path, &options.files) {
        // What is not there yet may come; what cannot be there is a slip of the finger.
        Ok(_) | Err(FileError::NothingMatched { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    // A list of feeds is a source by its name alone: said now, and not at the next refresh.
    if Path::new(&path).is_file()
        && !is_list(Path::new(&path))
        && let Ok(bytes) = file::read(Path::new(&path), options.files.max_len)
        && let Err(error @ ParseError::Opml) = parse::parse(&bytes, &Hints::default())
    {
        return Err(CliError::Usage(error.phrase()));
    }
    Ok(NewSource::path(&path))
}

/// The source that a text means, also by the title of its feed, which only the store knows.
pub(super) fn known<'a>(
    sources: &[&'a Source],
    states: &[SourceState],
    subject: &str,
) -> Result<&'a Source, CliError> {
    let shown = || {
        let wanted = lang::key(subject);
        let state = states.iter().find(|state| lang::key(&state.name) == wanted)?;
        sources.iter().find(|source| source.key() == state.key).copied()
    };
    config::meant(sources, subject)
        .or_else(shown)
        .ok_or_else(|| CliError::Usage(Phrase::new("refresh-no-source").with("name", subject)))
}

fn remove(subjects: &[String], context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let states = Store::open(&context.database())?.source_states()?;
    let sources: Vec<&Source> = context.config().sources.iter().collect();
    let mut locations = Vec::new();
    for subject in subjects {
        locations.push(known(&sources, &states, subject)?.location.clone());
    }
    let count = config::remove_sources(&context.paths.config, &locations)?;
    // Lists of feeds are the user's own files, or another program's.
    if count == 0 {
        return Err(CliError::Usage(Phrase::new("sources-listed")));
    }
    let phrase = Phrase::new("sources-removed").with("count", count);
    output.text(&context.catalogue.say_plain(&phrase))?;
    Ok(OK)
}

/// Writes the new addresses of feeds that moved to the configuration. Their articles stay with
/// them.
fn follow(subjects: &[String], context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let mut store = Store::open(&context.database())?;
    let mut states = store.source_states()?;
    let sources: Vec<&Source> = context.config().sources.iter().collect();
    let mut wanted = Vec::new();
    for subject in subjects {
        wanted.push(known(&sources, &states, subject)?.key());
    }
    states.retain(|state| {
        state.present && (wanted.is_empty() || wanted.contains(&state.key.as_str()))
    });
    let (mut followed, mut refused) = (0, 0);
    for state in &states {
        let to = state.moved.as_deref().and_then(|moved| moved_address(&state.key, moved));
        let Some(to) = to.and_then(|url| NewSource::feed(&url).ok()) else { continue };
        let url = to.location.key();
        let told =
            |id| Phrase::new(id).with("name", state.name.as_str()).with("url", shown_url(url));
        if sources.iter().any(|other| other.location == to.location) {
            tell(context, &told("source-follow-taken"));
            refused += 1;
            continue;
        }
        store.rename_source(state.id, url)?;
        let path = &context.paths.config;
        let written = config::follow_source(path, &state.key, url);
        if !matches!(written, Ok(true)) {
            store.rename_source(state.id, &state.key)?;
        }
        if !written? {
            tell(context, &told("source-follow-listed"));
            refused += 1;
            continue;
        }
        store.keep_moved(state.id, None)?;
        output.text(&context.catalogue.say_plain(&told("source-followed")))?;
        followed += 1;
    }
    if followed + refused == 0 {
        output.text(&context.catalogue.say_plain(&Phrase::new("sources-none-moved")))?;
    }
    Ok(if refused == 0 { OK } else { PARTIAL })
}

fn add(sources: &[NewSource], context: &Context, output: &mut Output) -> Result<(), CliError> {
    let added = config::add_sources(&context.paths.config, sources)?;
    output.text(
        &context.catalogue.say_plain(&Phrase::new("sources-added").with("count", added.len())),
    )
}

/// Adds a feed after it is fetched. For the address of a page, it adds the feed that the page
/// names, or offers a choice of several.
fn add_checked(
    mut source: NewSource,
    pick: Option<u16>,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    if !matches!(source.location, Location::Feed(_)) {
        return add(&[source], context, output).map(|()| OK);
    }
    let asked = Source::new(source.location.clone());
    let options = context.refresh_options();
    let discovery = ingest::discover(&asked, &options, &CancellationToken::new());
    let feeds = match discovery.map_err(CliError::Usage)? {
        Discovery::Feed => return add(&[source], context, output).map(|()| OK),
        // The network may be back when the feed is read.
        Discovery::Unknown(reason) => {
            tell(context, &reason);
            return add(&[source], context, output).map(|()| PARTIAL);
        }
        Discovery::Page { feeds, left_out } => {
            left_out.iter().for_each(|phrase| tell(context, phrase));
            feeds
        }
    };
    let wanted = match (pick, feeds.as_slice()) {
        (None, [only]) => Some(only),
        (None, _) => None,
        (Some(number), _) => feeds.get(usize::from(number) - 1),
    };
    let Some(feed) = wanted else {
        for (number, feed) in (1..).zip(&feeds) {
            let title = feed.title.as_deref().unwrap_or_default();
            output.fields(&[&number.to_string(), &shown_url(&feed.url), title])?;
        }
        tell(context, &Phrase::new("sources-pick"));
        return Ok(FAILED);
    };
    source.location = NewSource::feed(&feed.url).map_err(CliError::Usage)?.location;
    output.text(
        &context
            .catalogue
            .say_plain(&Phrase::new("source-found").with("url", shown_url(&feed.url))),
    )?;
    add(&[source], context, output).map(|()| OK)
}

/// Prints the lists of other readers that are found on this machine: program, count, path.
fn list_nearby(context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let lists = context.environment.places().map(Places::lists).unwrap_or_default();
    if lists.is_empty() {
        return Err(CliError::Usage(Phrase::new("import-none-found")));
    }
    for list in &lists {
        let path = list.path.to_string_lossy();
        output.fields(&[list.program.unwrap_or("OPML"), &list.sources.to_string(), &path])?;
    }
    Ok(OK)
}

/// The lists that readers keep in their folders: newsboat's, sfeed's, newsraft's, eilmeldung's.
const LISTS: [&str; 5] = ["urls", "config", "sfeedrc", "feeds", "database.sqlite"];

/// Imports a list of feeds, a cache of newsboat, or both from its folder.
fn import(path: &Path, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    if path.is_dir() {
        // The configuration is read with the list.
        let lists = LISTS.map(|name| path.join(name));
        let (list, cache) = (lists.iter().find(|list| list.is_file()), path.join("cache.db"));
        if list.is_none() && !cache.exists() {
            let phrase = Phrase::new("newsboat-folder").with("path", path.display().to_string());
            return Err(CliError::Usage(phrase));
        }
        let code = list.map_or(Ok(OK), |list| import_list(list, context, output))?;
        if cache.exists() {
            import_cache(&cache, context, output)?;
        }
        return Ok(code);
    }
    let is_cache = path.as_os_str() != "-" && is_database(path) && !is_news_flash(path);
    match is_cache {
        true => import_cache(path, context, output),
        false => import_list(path, context, output),
    }
}

fn import_list(path: &Path, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let import = if path.as_os_str() == "-" {
        let bytes = super::document::stdin(context.refresh_options().fetch.max_body)?;
        Import::parse(&bytes).ok_or_else(|| ImportError::Empty(path.to_owned()))?
    } else {
        Import::read(path)?
    };
    let added = config::add_import(&context.paths.config, &import);
    let (sources, filters, rules) = (added.sources.len(), added.filters.len(), added.rules.len());
    let nothing = sources + filters + rules == 0 && added.failed.is_empty();
    for (id, count, say) in [
        ("sources-added", sources, sources > 0 || nothing),
        ("filters-added", filters, filters > 0),
        ("rules-added", rules, rules > 0),
    ] {
        if say {
            output.text(&context.catalogue.say_plain(&Phrase::new(id).with("count", count)))?;
        }
    }
    name_all(import.left_out.iter().map(LeftOut::phrase), context);
    match added.failed.into_iter().next() {
        Some(error) => Err(error.into()),
        None if import.left_out.iter().any(LeftOut::is_loss) => Ok(PARTIAL),
        None => Ok(OK),
    }
}

/// The most omissions of one import that are named.
const NAMED: usize = 200;

/// Prints a sentence on each omission, and at last on those that are too many.
fn name_all(mut phrases: impl Iterator<Item = Phrase>, context: &Context) {
    for phrase in phrases.by_ref().take(NAMED) {
        tell(context, &phrase);
    }
    let more = phrases.count();
    if more > 0 {
        let phrase = Phrase::new("import-more").with("count", more).with("max", NAMED);
        tell(context, &phrase);
    }
}

fn import_cache(path: &Path, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let cache = NewsboatCache::open(path).map_err(TakeOverError::from)?;
    // Read again: sources may have been added a moment ago.
    let loaded = config::load_file(&context.paths.config);
    let sources = loaded.config.all_sources(&context.guide());
    let mut store = Store::open(&context.database())?;
    let ids = store.register(&sources)?;
    let sources: Vec<_> = ids.into_iter().zip(sources).collect();
    let taken = ingest::take_over(&cache, &mut store, &sources, &loaded.config.rules)?;
    for (id, count) in [
        ("newsboat-new", taken.new),
        ("newsboat-read", taken.read),
        ("newsboat-starred", taken.starred),
    ] {
        let phrase = Phrase::new(id).with("count", count);
        output.text(&context.catalogue.say_plain(&phrase))?;
    }
    for (flag, count) in &taken.flags {
        let phrase = Phrase::new("newsboat-flag").with("flag", flag.to_string());
        tell(context, &phrase.with("count", *count));
    }
    for (id, count) in
        [("newsboat-unreadable", taken.unreadable), ("newsboat-unknown", taken.unknown.len())]
    {
        if count > 0 {
            let phrase = Phrase::new(id).with("count", count);
            tell(context, &phrase);
        }
    }
    let unknown = taken.unknown.iter().map(|url| shown_url(url));
    name_all(
        unknown.map(|url| Phrase::new("newsboat-unknown-feed").with("url", url.as_ref())),
        context,
    );
    Ok(OK)
}

/// A URL of a feed without user name and password.
fn without_credentials(source: &Source) -> Source {
    match &source.location {
        Location::Feed(url) => {
            Source { location: Location::Feed(shown_url(url).into_owned()), ..source.clone() }
        }
        Location::Path(_) | Location::Guide => source.clone(),
    }
}

/// The titles that feeds state, by the keys of their sources. A database that cannot be read keeps no
/// list back.
fn titles(context: &Context) -> HashMap<String, String> {
    let path = context.database();
    if !path.exists() {
        return HashMap::new();
    }
    match Store::open(&path).and_then(|store| store.source_titles()) {
        Ok(titles) => titles,
        Err(error) => {
            tell(context, &error.phrase());
            HashMap::new()
        }
    }
}

fn export(
    file: Option<&Path>,
    with_secrets: bool,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let own = &context.config().sources;
    let shown: Vec<Source> = own.iter().map(without_credentials).collect();
    let hidden = own.iter().zip(&shown).filter(|(own, shown)| own.location != shown.location);
    let hidden = hidden.count();
    let sources = if with_secrets { own } else { &shown };
    let titles = titles(context);
    // The store knows them by the whole address.
    let whole: HashMap<&str, &str> =
        shown.iter().map(Source::key).zip(own.iter().map(Source::key)).collect();
    let title_of = |source: &Source| {
        let key = whole.get(source.key()).copied().unwrap_or(source.key());
        titles.get(key).cloned()
    };
    let title = context.catalogue.say_plain(&Phrase::new("opml-title"));
    let opml = write_opml(sources, &title, title_of);
    match file.filter(|file| file.as_os_str() != "-") {
        None => output.text(&opml)?,
        Some(path) => {
            let mode = with_secrets.then_some(0o600);
            write(path, opml.as_bytes(), false, mode)
                .map_err(|source| ExportError { path: path.to_owned(), source })?;
        }
    }
    let local = sources.iter().filter(|one| matches!(one.location, Location::Path(_))).count();
    if local > 0 {
        let phrase = Phrase::new("opml-local").with("count", local);
        tell(context, &phrase);
    }
    if hidden > 0 && !with_secrets {
        let phrase = Phrase::new("opml-without-secrets").with("count", hidden);
        tell(context, &phrase);
    }
    Ok(OK)
}

fn list(json: bool, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let (store, _) = context.store()?;
    let counts = store.counts(None)?;
    let states = store.source_states()?;
    let present = states.iter().filter(|state| state.present);
    let count = |state: &SourceState| counts.sources.iter().find(|count| count.id == state.id);
    if json {
        let rows: Vec<_> = present.map(|state| row(state, count(state), context)).collect();
        output.json(&rows)?;
        return Ok(OK);
    }
    for state in present {
        line(state, count(state), context, output)?;
    }
    Ok(OK)
}

fn row(state: &SourceState, count: Option<&SourceCount>, context: &Context) -> serde_json::Value {
    json!({
        "id": state.id,
        "name": state.name,
        "key": shown_url(&state.key),
        "folder": state.folder,
        "total": count.map_or(0, |source| source.count.total),
        "unread": count.map_or(0, |source| source.count.unread),
        "last_success": state.last_success,
        "last_attempt": state.last_attempt,
        "failures": state.failures,
        "error": state.last_error.as_ref().map(|error| context.catalogue.say_plain(error)),
    })
}

/// Prints name, unread of total, address and last result.
fn line(
    state: &SourceState,
    count: Option<&SourceCount>,
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    let (unread, total) = count.map_or((0, 0), |source| (source.count.unread, source.count.total));
    let result = match (&state.last_error, state.last_success) {
        (Some(error), _) => context.catalogue.say_plain(error),
        (None, Some(at)) => {
            let age = context.settings.age(at, Timestamp::now(), Length::Long);
            let ok = Phrase::new("source-ok").with("age", age);
            let said = [Some(&ok), left_out(&state.problems)].into_iter().flatten();
            let said: Vec<_> = said.map(|phrase| context.catalogue.say_plain(phrase)).collect();
            said.join(" ")
        }
        (None, None) => context.catalogue.say_plain(&Phrase::new("source-never")),
    };
    let key = shown_url(&state.key);
    output.fields(&[&state.name, &format!("{unread}/{total}"), &key, &result])
}
