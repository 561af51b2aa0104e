//! The start of the panes and of every task of the command line: the paths, the configuration, the
//! catalogue of messages, the store.
use crate::app::Settings;
use crate::config::{Config, Environment, Loaded, Paths};
use crate::ingest::{self, DownloadOptions, RefreshError, RefreshOptions};
use crate::locale::Catalogue;
use crate::news::{Location, Source, SourceId};
use crate::store::Store;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

/// The surroundings of the program, found once.
#[derive(Clone, Debug)]
pub struct Context {
    pub paths: Paths,
    pub environment: Environment,
    pub loaded: Loaded,
    pub catalogue: Arc<Catalogue>,
    pub settings: Settings,
    /// True if the output is for the eyes of a person at a terminal: text is laid out for it, and sent as
    /// this terminal needs it.
    pub terminal: bool,
    /// False for a terminal that does not say what it can, or whose lines are read by a screen reader: it
    /// gets logical text as a pipe does.
    is_seen: bool,
}

/// The settings of a source among these. Of one that is no longer configured nothing but its articles is
/// known.
pub fn source_of(sources: &[(SourceId, Source)], id: SourceId) -> Source {
    let known = sources.iter().find(|(known, _)| *known == id);
    known.map_or_else(|| Source::new(Location::Guide), |(_, source)| source.clone())
}

impl Context {
    /// Reads the configuration; its mistakes are in [`Loaded::problems`].
    pub fn new(paths: Paths) -> Self {
        Self::in_environment(paths, |name| std::env::var(name).ok())
    }

    /// Reads the configuration in an environment whose variables `variable` gives.
    pub fn in_environment(paths: Paths, variable: impl Fn(&str) -> Option<String>) -> Self {
        let is_known = variable("TERM").is_some_and(|name| !name.is_empty() && name != "dumb");
        let environment = Environment::of(variable);
        let loaded = environment.load(&paths.config);
        let ui = &loaded.config.ui;
        let catalogue = Catalogue::with_digits(environment.language(ui), environment.digits(ui));
        let settings = Settings::of(&loaded.config, &environment);
        let is_seen = is_known && !settings.screen_reader;
        let terminal = is_seen && std::io::stdout().is_terminal();
        let catalogue = Arc::new(catalogue);
        Self { paths, environment, loaded, catalogue, settings, terminal, is_seen }
    }

    /// The same for a session with a screen reader.
    pub fn with_screen_reader(self) -> Self {
        let environment = self.environment.with_screen_reader();
        let settings = Settings { screen_reader: true, ..self.settings };
        Self { environment, settings, terminal: false, is_seen: false, ..self }
    }

    /// True if a person at a terminal sees what is written to `output`.
    pub fn is_seen(&self, output: &impl IsTerminal) -> bool {
        self.is_seen && output.is_terminal()
    }

    /// The same on a terminal that shows nothing but ASCII.
    pub fn with_ascii(self) -> Self {
        let environment = self.environment.with_ascii();
        let ui = &self.loaded.config.ui;
        let catalogue = Catalogue::with_digits(environment.language(ui), environment.digits(ui));
        let settings = Settings::of(&self.loaded.config, &environment);
        Self { environment, catalogue: Arc::new(catalogue), settings, ..self }
    }

    /// The configuration, without the mistakes found in it.
    pub fn config(&self) -> &Config {
        &self.loaded.config
    }

    /// The file of the database.
    pub fn database(&self) -> PathBuf {
        self.paths.database()
    }

    /// The sources to read.
    pub fn sources(&self) -> Vec<Source> {
        self.config().all_sources(&self.guide())
    }

    /// The guide as a source.
    pub fn guide(&self) -> Source {
        self.environment.guide(&self.config().ui, &self.catalogue)
    }

    /// The options of a refresh, by configuration.
    pub fn refresh_options(&self) -> RefreshOptions {
        RefreshOptions::of(self.config())
    }

    /// The options of downloads, by configuration.
    pub fn download_options(&self) -> DownloadOptions {
        DownloadOptions::of(self.config(), &self.paths)
    }

    /// Opens the store with the configured sources; the guide is read into it if it never was, so
    /// that there is something to show without network and without configuration.
    ///
    /// # Errors
    ///
    /// When the database cannot be used.
    pub fn store(&self) -> Result<(Store, Vec<(SourceId, Source)>), RefreshError> {
        let mut store = Store::open(&self.database())?;
        let sources = self.sources();
        if store.is_read_only() {
            let states = store.source_states()?;
            let known = sources.into_iter().filter_map(|source| {
                let state = states.iter().find(|state| state.key == source.key())?;
                Some((state.id, source))
            });
            return Ok((store, known.collect()));
        }
        let ids = store.register(&sources)?;
        let sources: Vec<(SourceId, Source)> = ids.into_iter().zip(sources).collect();
        self.read_guide(&mut store, &sources)?;
        Ok((store, sources))
    }

    fn read_guide(
        &self,
        store: &mut Store,
        sources: &[(SourceId, Source)],
    ) -> Result<(), RefreshError> {
        let Some(guide) = sources.iter().find(|(_, source)| source.location == Location::Guide)
        else {
            return Ok(());
        };
        if store.was_read(guide.0)? {
            return Ok(());
        }
        ingest::read_guide(store, guide.clone(), self.refresh_options())
    }
}
