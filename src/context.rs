//! The start of the panes and of every task of the command line: the paths, the configuration, the
//! catalogue of messages, the store.
use crate::app::Settings;
use crate::config::{self, Config, Loaded, Paths};
use crate::ingest::{self, Demand, DownloadOptions, Plan, RefreshError, RefreshOptions};
use crate::locale::{Catalogue, Phrase, messages_locale};
use crate::news::{Location, Source, SourceId};
use crate::store::Store;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::rc::Rc;
use tokio_util::sync::CancellationToken;

/// The environment variable that overrides `[rtl] mode`.
const RTL_MODE: &str = "SAHIFA_RTL";

/// The surroundings of the program, found once.
#[derive(Debug)]
pub struct Context {
    pub paths: Paths,
    pub loaded: Loaded,
    pub catalogue: Rc<Catalogue>,
    pub settings: Settings,
    /// True if a terminal reads the output.
    pub terminal: bool,
}

impl Context {
    /// Reads the configuration; its mistakes are in [`Loaded::problems`].
    pub fn new(paths: Paths) -> Self {
        Self::in_environment(paths, |name| std::env::var(name).ok())
    }

    /// Reads the configuration in an environment whose variables `variable` gives.
    pub fn in_environment(paths: Paths, variable: impl Fn(&str) -> Option<String>) -> Self {
        let mut loaded = config::load_file(&paths.config);
        if let Some(value) = variable(RTL_MODE).filter(|value| !value.is_empty()) {
            loaded.force_rtl_mode(RTL_MODE, &value);
        }
        let locale = messages_locale(variable);
        let language = loaded.config.ui.language.resolve(locale.as_deref());
        let digits = loaded.config.ui.digits.resolve(language, locale.as_deref());
        let settings = Settings::new(&loaded.config, language, digits, locale.as_deref());
        let terminal = std::io::stdout().is_terminal();
        Self {
            paths,
            loaded,
            catalogue: Rc::new(Catalogue::with_digits(language, digits)),
            settings,
            terminal,
        }
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
        self.config().all_sources(&self.guide_name())
    }

    /// The name of the guide in the language of the interface.
    pub fn guide_name(&self) -> String {
        self.catalogue.say_plain(&Phrase::new("guide-name"))
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
        let plan = Plan {
            sources: vec![guide.clone()],
            demand: Demand::Usual,
            options: self.refresh_options(),
        };
        ingest::refresh(&plan, store, &CancellationToken::new(), |_| {})?;
        Ok(())
    }
}
