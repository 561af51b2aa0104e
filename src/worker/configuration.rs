//! The configuration while the panes are open: its file is watched, and a file without mistakes holds
//! at once. One with mistakes changes nothing, and they are told.
use super::{Asked, StoreThread, WATCH_PAUSE};
use crate::app::{Report, Settings};
use crate::config::{self, Config, Problem, SettingChange};
use crate::fetch::{Watch, WatchNotice};
use crate::ingest::{self, DownloadOptions, RefreshOptions};
use crate::locale::{Catalogue, Phrase};
use crate::news::{Location, SourceId};
use std::path::Path;

impl StoreThread {
    /// Watches the file and the themes beside it, as far as their folders are there.
    pub(super) fn watch_configuration(&mut self) {
        let paths = &self.setup.paths;
        if !paths.config.parent().is_some_and(Path::is_dir) {
            return;
        }
        let mut watched = vec![paths.config.clone()];
        // A link is followed: the file that is edited may stand elsewhere.
        let target = std::fs::canonicalize(&paths.config).ok();
        watched.extend(target.filter(|target| *target != paths.config));
        watched.extend(Some(paths.themes()).filter(|themes| themes.is_dir()));
        if self.configuration_watch.as_ref().is_some_and(|(_, before)| *before == watched) {
            return;
        }
        let requests = self.requests.clone();
        let tell = move |notice| {
            // Where no notice can be had, the next start reads the file.
            if matches!(notice, WatchNotice::Changed(_)) {
                drop(requests.send(Asked::ConfigurationWritten));
            }
        };
        self.configuration_watch = Some((Watch::over(watched.clone(), WATCH_PAUSE, tell), watched));
    }

    /// Watches the local sources whose settings ask for it.
    pub(super) fn watch_sources(&mut self) {
        // The watch before it ends first.
        self.watch = None;
        self.watch = super::watch(&self.setup.sources, self.requests.clone());
    }

    /// Reads the file after somebody wrote it, perhaps this program.
    pub(super) fn configuration_written(&mut self) {
        self.watch_configuration();
        let path = &self.setup.paths.config;
        if config::is_missing(path) {
            // Between the two halves of a save it is not there either, but not for as long.
            if std::mem::take(&mut self.setup.has_file) {
                let file = path.display().to_string();
                self.inform(Phrase::new("configuration-gone").with("file", file));
            }
            return;
        }
        self.setup.has_file = true;
        let loaded = self.setup.environment.load(path);
        let known = std::mem::replace(&mut self.setup.loaded.problems, loaded.problems);
        let found = self.setup.loaded.problems.clone();
        let is_mended = found.is_empty() && !known.is_empty();
        if !found.is_empty() {
            if found != known {
                self.report(Report::ConfigurationRefused(found));
            }
        } else if is_mended || self.setup.loaded.config != loaded.config {
            self.configure(loaded.config, loaded.warnings);
        }
    }

    /// Writes a setting, and uses it unless the file has mistakes.
    pub(super) fn change_setting(&mut self, change: &SettingChange) {
        let value = match change.make(&self.setup.paths.config) {
            Ok(value) => value,
            Err(error) => return self.fail(error.phrase()),
        };
        self.configuration_written();
        let is_used = self.setup.loaded.problems.is_empty();
        let phrase = Phrase::new(if is_used { "setting-kept" } else { "setting-waits" });
        let phrase = phrase.with("key", change.name.as_str());
        self.inform(if is_used { phrase.with("value", value) } else { phrase });
        self.tell_settings(false);
    }

    /// Tells the values of all settings in the file.
    pub(super) fn tell_settings(&self, opens: bool) {
        match config::settings(&self.setup.paths.config, &self.setup.environment) {
            Ok(values) => self.report(Report::SettingValues { values, opens }),
            Err(error) => self.fail(error.phrase()),
        }
    }

    /// Reads the guide, whose pages stand in another order for another language. Returns its id if it
    /// cannot be read now, as while a refresh goes on.
    fn read_guide(&mut self) -> Option<SourceId> {
        let mut sources = self.ids.iter().copied().zip(&self.setup.sources);
        let (id, guide) = sources.find(|(_, source)| source.location == Location::Guide)?;
        let (guide, options) = ((id, guide.clone()), self.setup.refresh.clone());
        ingest::read_guide(&mut self.store, guide, options).is_err().then_some(id)
    }

    fn configure(&mut self, config: Config, warnings: Vec<Problem>) {
        let environment = &self.setup.environment;
        let settings = Settings::of(&config, environment);
        let is_other_language = config.ui.language != self.setup.loaded.config.ui.language;
        if is_other_language {
            let catalogue = Catalogue::new(environment.language(&config.ui));
            self.setup.guide = environment.guide(&config.ui, &catalogue);
        }
        let sources = self.setup.sources.clone();
        let ids = self.ids.clone();
        let setup = &mut self.setup;
        setup.sources = config.all_sources(&setup.guide);
        setup.refresh = RefreshOptions::of(&config);
        setup.downloads = DownloadOptions::of(&config, &setup.paths);
        setup.loaded.config = config.clone();
        self.downloads.renew();
        if self.setup.sources != sources {
            self.register();
            self.watch_sources();
        }
        let unread = if is_other_language { self.read_guide() } else { None };
        let added = self.ids.iter().copied().filter(|id| !ids.contains(id));
        let added = added.chain(unread).collect();
        let (config, settings) = (Box::new(config), Box::new(settings));
        self.report(Report::Configured { config, settings, added, warnings });
    }
}
