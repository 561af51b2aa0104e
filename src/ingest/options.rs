//! The options of a refresh.
use crate::config::Config;
use crate::fetch::FetchOptions;
use crate::fetch::file::FileBounds;
use crate::news::NotifyMode;
use crate::query::Rule;
use crate::store::Retention;
use std::sync::Arc;
use std::time::Duration;

/// The options of a refresh.
#[derive(Clone, Debug)]
pub struct RefreshOptions {
    /// Options of fetching; `concurrency` is the number of requests in flight.
    pub fetch: FetchOptions,
    pub files: FileBounds,
    /// Entries taken from one document, where the source sets no bound of its own.
    pub max_items: usize,
    /// The time after which a source is due again, where it sets no interval of its own.
    pub interval: Duration,
    /// The articles to keep of a feed that sets no retention of its own.
    pub retention: Retention,
    /// True if the pages of articles are fetched of which a source gives a part, where the source does
    /// not say.
    pub full_text: bool,
    /// The rules that apply to new articles.
    pub rules: Arc<[Rule]>,
    /// The way in which those tell of articles that name no way of their own.
    pub notify: NotifyMode,
}

impl Default for RefreshOptions {
    fn default() -> Self {
        Self {
            fetch: FetchOptions::default(),
            files: FileBounds::default(),
            max_items: 10_000,
            interval: Duration::from_secs(30 * 60),
            retention: Retention::default(),
            full_text: false,
            rules: Arc::default(),
            notify: NotifyMode::Off,
        }
    }
}

impl RefreshOptions {
    /// The options that `[fetch]` and the rules of the configuration set.
    pub fn of(config: &Config) -> Self {
        let settings = &config.fetch;
        let user_agent = Some(settings.user_agent.clone()).filter(|agent| agent != "auto");
        let max_body = usize::try_from(settings.max_body.0).unwrap_or(usize::MAX);
        let whole = settings.timeout.0;
        let defaults = FetchOptions::default();
        let fetch = FetchOptions {
            connect: settings.connect_timeout.0.min(whole),
            first_byte: settings.first_byte_timeout.0.min(whole),
            idle: settings.idle_timeout.0.min(whole),
            whole,
            max_body,
            concurrency: settings.concurrency.get(),
            max_redirects: settings.max_redirects.get(),
            per_host: settings.per_host.get(),
            pace: settings.pace.0,
            proxy: settings.proxy.0.clone(),
            user_agent,
            ..defaults
        };
        Self {
            fetch,
            files: FileBounds { max_len: max_body, ..FileBounds::default() },
            max_items: settings.max_items.get(),
            interval: settings.refresh.0,
            retention: Retention {
                age: Some(settings.keep.0),
                count: Some(settings.keep_items.get()),
            },
            full_text: settings.full_text,
            rules: config.rules.as_slice().into(),
            notify: config.ui.notify,
        }
    }
}
