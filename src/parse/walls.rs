//! Tells an article from what stands in its way: a paywall, a question for consent, a login, a check
//! for robots.
//!
//! No word decides alone, because every site speaks of cookies and subscriptions somewhere: a page
//! that names the article and holds its text is the article. The words are data
//! (`config/walls.toml`).
use super::boilerplate::fold;
use super::dom::{Data, Dom, NodeId, ROOT};
use super::{budget, elements, roles};
use std::sync::LazyLock;
use url::Url;

/// Characters of a text below which even a page that names the article is looked at twice, and the
/// most of a check for robots.
const THIN: usize = 300;
const CHECK: usize = 600;
/// The most characters that a paywall leaves of an article, or that a question for consent takes.
const PREVIEW: usize = 1500;
/// The most bytes of the text of a page that are looked at, and of one element.
const TEXT: usize = 256 << 10;
const ELEMENT: usize = 2000;
/// The most elements whose text is looked at.
const GATES: usize = 64;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Signs {
    paywall: Paywall,
    consent: Consent,
    login: Login,
    robot: Robot,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Paywall {
    phrases: Vec<String>,
    classes: Vec<String>,
    asks: Vec<String>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Consent {
    hosts: Vec<String>,
    paths: Vec<String>,
    phrases: Vec<String>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Login {
    paths: Vec<String>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Robot {
    phrases: Vec<String>,
}

/// The signs that come with the program.
static SIGNS: LazyLock<Signs> = LazyLock::new(|| {
    let mut signs: Signs =
        toml::from_str(include_str!("../../config/walls.toml")).unwrap_or_default();
    let phrases = [
        &mut signs.paywall.phrases,
        &mut signs.paywall.asks,
        &mut signs.consent.phrases,
        &mut signs.robot.phrases,
    ];
    for phrase in phrases.into_iter().flatten() {
        *phrase = fold(phrase);
    }
    signs
});

/// The kind of a page that is not the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wall {
    /// Only those who pay get the whole article.
    Paywall,
    /// The site asks for consent first.
    Consent,
    /// The site asks who is there.
    Login,
    /// The site wants to see a browser.
    Robot,
    /// The front page of the site, to which addresses of articles that are gone often lead.
    Front,
}

/// The facts about an article by which its page is recognised.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    /// The address that was asked.
    pub(super) asked: &'a Url,
    /// The address that answered.
    pub(super) answered: &'a Url,
    pub(super) title: &'a str,
    /// True if the site was told who the reader is.
    pub(super) is_known: bool,
}

/// The parts of a page that a wall would show.
#[derive(Debug)]
pub(super) struct Look {
    /// The title of the window and all visible text, folded.
    text: String,
    asks_password: bool,
    /// True if an element asks for a subscription.
    has_gate: bool,
}

impl Look {
    pub(super) fn at(dom: &Dom) -> Self {
        let mut text = String::new();
        let mut asks_password = false;
        let mut gates = 0;
        let mut has_gate = false;
        let mut next = dom.following(ROOT, ROOT);
        while let Some(id) = next {
            budget::check();
            let mut enters = true;
            match dom.data(id) {
                Data::Text(piece) if text.len() < TEXT => {
                    text.push_str(piece);
                }
                Data::Element { .. } => {
                    let tag = dom.tag(id);
                    match tag {
                        "title" => {
                            text.push_str(&dom.text(id));
                            text.push(' ');
                        }
                        "input" => {
                            let kind = dom.attribute(id, "type").unwrap_or_default();
                            asks_password |= kind.eq_ignore_ascii_case("password");
                        }
                        _ => {}
                    }
                    if elements::is_block(tag) {
                        text.push(' ');
                    }
                    // The head is no text, and its title stands in it.
                    enters =
                        tag == "head" || !elements::is_unseen(tag) && !roles::is_unshown(dom, id);
                    if enters && gates < GATES && is_gate(dom, id) {
                        gates += 1;
                        has_gate |= asks_to_pay(dom, id);
                    }
                }
                _ => {}
            }
            next = match enters {
                true => dom.following(id, ROOT),
                false => dom.following_outside(id, ROOT),
            };
        }
        Self { text: fold(&text), asks_password, has_gate }
    }

    /// The wall that a page is. `article` is the text that was found in it, `is_free` false if the
    /// page says that not everybody gets all of it.
    pub(super) fn wall(&self, article: &str, is_free: bool, wanted: &Wanted<'_>) -> Option<Wall> {
        let Wanted { asked, answered, title, is_known } = *wanted;
        let len = article.chars().count();
        let signs = &*SIGNS;
        let is_elsewhere = asked.host() != answered.host() || asked.path() != answered.path();
        if is_elsewhere && is_consent(answered) {
            return Some(Wall::Consent);
        }
        let names_article = self.names(title);
        if !names_article || len < THIN {
            if self.has(&signs.robot.phrases) && len < CHECK {
                return Some(Wall::Robot);
            }
            let asks_login = has_segment(answered, &signs.login.paths);
            if self.asks_password && (asks_login || !names_article) {
                return Some(Wall::Login);
            }
            if !names_article && len < PREVIEW && self.has(&signs.consent.phrases) {
                return Some(Wall::Consent);
            }
        }
        // A reader with a name may be a subscriber.
        let is_preview = len < PREVIEW && (self.has_gate || self.has(&signs.paywall.phrases));
        if is_preview || !is_free && !is_known {
            return Some(Wall::Paywall);
        }
        if is_elsewhere && !names_article && is_front(answered) && !is_front(asked) {
            return Some(Wall::Front);
        }
        None
    }

    fn has(&self, phrases: &[String]) -> bool {
        phrases.iter().any(|phrase| self.text.contains(phrase.as_str()))
    }

    /// True if most words of a title stand on the page; of no words, all do.
    fn names(&self, title: &str) -> bool {
        let title = fold(title);
        let words = title.split(|ch: char| !ch.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| word.chars().count() > 2).collect();
        let there = words.iter().filter(|word| self.text.contains(**word)).count();
        there * 3 >= words.len() * 2
    }
}

/// True for an element whose class or id is that of a request to pay.
fn is_gate(dom: &Dom, id: NodeId) -> bool {
    ["class", "id"].into_iter().filter_map(|key| dom.attribute(id, key)).any(|value| {
        let words = value.split_ascii_whitespace().take(64);
        words.filter(|word| word.len() < 100).any(|word| {
            let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            let plain = plain.to_ascii_lowercase();
            SIGNS.paywall.classes.iter().any(|class| plain.contains(class.as_str()))
        })
    })
}

fn asks_to_pay(dom: &Dom, id: NodeId) -> bool {
    let mut text = dom.text(id);
    // One around the whole article is named for what it may hold.
    if text.len() > ELEMENT {
        return false;
    }
    text = fold(&text);
    SIGNS.paywall.asks.iter().any(|word| text.contains(word.as_str()))
}

fn is_consent(url: &Url) -> bool {
    let consent = &SIGNS.consent;
    let labels = url.host_str().unwrap_or_default().split('.');
    labels.into_iter().any(|label| consent.hosts.iter().any(|host| host == label))
        || has_segment(url, &consent.paths)
}

fn has_segment(url: &Url, segments: &[String]) -> bool {
    let path = url.path().to_ascii_lowercase();
    path.split('/').any(|segment| {
        let name = segment.split('.').next().unwrap_or_default();
        segments.iter().any(|known| known == name)
    })
}

fn is_front(url: &Url) -> bool {
    matches!(url.path(), "" | "/" | "/index.html" | "/index.php") && url.query().is_none()
}
