//! Judges by evidence that adds up which part of a page is the article and which is furniture.
//!
//! No sign decides alone: each has a weight, and what sums to less than zero is hidden. The weights
//! stand in [`WEIGHTS`] and, with what was measured, in `docs/extraction.md`.
use super::super::boilerplate::{self, PHRASES};
use super::super::dom::{Data, Dom, NodeId, ROOT};
use super::super::roles::{self, Roles};
use super::super::{budget, dates, elements};
use super::article::Article;
use super::byline::Byline;
use crate::news::Role;
use std::cell::Cell;
use std::collections::HashSet;

/// The weight of each sign: above zero it speaks for an element, below zero against it.
struct Weights {
    /// Readability keeps all its text, or none.
    kept: f32,
    dropped: f32,
    /// Readability drops it, and the article goes on on both sides of it.
    between: f32,
    /// All its text is sentences; less of it counts for less.
    prose: f32,
    /// All its text is links, or all its pictures where it has no text; less of it counts for less.
    links: f32,
    /// A `nav`, an `aside`, a `form`, a `footer`, or a role like theirs.
    landmark: f32,
    /// It is as long as the article or longer; less counts for less.
    bulk: f32,
    /// A word of furniture is one of its classes, or a part of one; the more of its text is prose, the less
    /// that says.
    class: f32,
    class_part: f32,
    /// It begins as lists of other articles, comments and letters to subscribers do.
    headed: f32,
    /// A button, a label, a pointer to another article.
    label: f32,
    /// Nothing but a picture, or a `figure`.
    picture: f32,
    /// The picture is a button: small or a link, and named as one.
    icon: f32,
}

const WEIGHTS: Weights = Weights {
    kept: 6.0,
    dropped: -6.0,
    between: 3.0,
    prose: 6.0,
    links: -6.0,
    landmark: -4.0,
    bulk: -4.0,
    class: -9.0,
    class_part: -7.0,
    headed: -6.0,
    label: -8.0,
    picture: 8.0,
    icon: -16.0,
};

/// Characters of a text that may be a heading or a label.
const SHORT: usize = 160;

/// The most pixels of a picture that is a button.
const ICON: u32 = 48;

/// Characters of a sentence that is no title and no label.
const SENTENCE: usize = 40;

/// A part of the article above which bylines stand: one of so many; and the most lines that are read as
/// one.
const HEAD: usize = 8;
const LINES: usize = 64;

/// The counts of everything below a node.
#[derive(Clone, Copy, Debug, Default)]
struct Stats {
    /// Characters of text, of those the article holds, of links, of paragraphs that are surely text.
    chars: usize,
    kept: usize,
    links: usize,
    prose: usize,
    pictures: usize,
    kept_pictures: usize,
    linked_pictures: usize,
    /// Frames, sound and video, which are counted among the pictures.
    frames: usize,
}

impl Stats {
    fn add(&mut self, other: Self) {
        self.chars += other.chars;
        self.kept += other.kept;
        self.links += other.links;
        self.prose += other.prose;
        self.pictures += other.pictures;
        self.kept_pictures += other.kept_pictures;
        self.linked_pictures += other.linked_pictures;
        self.frames += other.frames;
    }

    fn is_empty(&self) -> bool {
        self.chars == 0 && self.pictures == 0
    }
}

/// A page in which the evidence is weighed.
pub(super) struct Evidence<'a> {
    dom: &'a Dom,
    stats: Vec<Stats>,
    /// The article; without one everything is part of it.
    article: Option<Article>,
    /// The element that holds the article.
    pub(super) content: Option<NodeId>,
    origin: dates::Place,
    /// The lines that may still be read as bylines.
    lines: Cell<usize>,
}

impl<'a> Evidence<'a> {
    /// Counts what the elements hold; `origin` is the origin of the page, for its dates.
    pub(super) fn new(dom: &'a Dom, article: Option<Article>, origin: dates::Place) -> Self {
        let lines = Cell::new(LINES);
        let mut evidence = Self { dom, stats: Vec::new(), article, content: None, origin, lines };
        evidence.stats = evidence.count();
        evidence.content = evidence.find_content();
        evidence
    }

    fn stats(&self, id: NodeId) -> Stats {
        self.stats.get(id).copied().unwrap_or_default()
    }

    /// Counts what stands below each node.
    fn count(&self) -> Vec<Stats> {
        let dom = self.dom;
        let order: Vec<NodeId> = seen(dom).collect();
        let size = order.iter().copied().max().unwrap_or(ROOT) + 1;
        let mut stats = vec![Stats::default(); size];
        // Text that stands in a block itself, in links there, and how it ends.
        let mut own = vec![(0usize, 0usize, false); size];
        for &id in &order {
            budget::check();
            let held = self.article.as_ref().is_none_or(|article| article.holds(id));
            let Some(slot) = stats.get_mut(id) else { continue };
            match dom.data(id) {
                Data::Text(text) => {
                    let chars = chars(text);
                    if chars == 0 {
                        continue;
                    }
                    slot.chars = chars;
                    slot.kept = if held { chars } else { 0 };
                    let mut linked = false;
                    let above = std::iter::successors(dom.parent(id), |&id| dom.parent(id));
                    for parent in above.take(64) {
                        linked |= dom.tag(parent) == "a";
                        if elements::is_block(dom.tag(parent)) {
                            if let Some((all, links, ends)) = own.get_mut(parent) {
                                *all += chars;
                                *links += if linked { chars } else { 0 };
                                *ends = match text.trim().is_empty() {
                                    true => *ends,
                                    false => boilerplate::ends_sentence(text),
                                };
                            }
                            break;
                        }
                    }
                    slot.links = if linked { chars } else { 0 };
                }
                Data::Element { .. }
                    if matches!(
                        dom.tag(id),
                        "img" | "amp-img" | "iframe" | "video" | "audio" | "embed" | "object"
                    ) =>
                {
                    slot.pictures = 1;
                    slot.kept_pictures = usize::from(held);
                    slot.frames = usize::from(!matches!(dom.tag(id), "img" | "amp-img"));
                    let mut above = std::iter::successors(dom.parent(id), |&id| dom.parent(id));
                    slot.linked_pictures = usize::from(above.any(|id| dom.tag(id) == "a"));
                }
                _ => {}
            }
        }
        for &id in order.iter().rev() {
            if let (Some((all, links, ends)), Some(slot)) = (own.get(id), stats.get_mut(id))
                && (*all >= SENTENCE && *ends || *all >= 2 * boilerplate::LONG)
                && links * 3 <= *all
            {
                slot.prose += all;
            }
            let below = stats.get(id).copied().unwrap_or_default();
            if let Some(slot) = dom.parent(id).and_then(|parent| stats.get_mut(parent)) {
                slot.add(below);
            }
        }
        stats
    }

    /// The smallest element that holds what the article holds and the heading of the page, if it is
    /// near: picture and byline stand between them.
    fn find_content(&self) -> Option<NodeId> {
        self.article.as_ref()?;
        let dom = self.dom;
        let kept = self.stats(ROOT).kept;
        let mut id = ROOT;
        while let Some(child) = dom
            .children(id)
            .find(|&child| kept > 0 && self.stats(child).kept == kept && !dom.tag(child).is_empty())
        {
            id = child;
        }
        let has_heading = |&id: &NodeId| dom.descendants(id).any(|inner| dom.tag(inner) == "h1");
        let around = std::iter::successors(Some(id), |&id| dom.parent(id));
        let inside_body = around.take_while(|&id| !matches!(dom.tag(id), "body" | "html" | ""));
        let content = inside_body.take(5).find(has_heading).unwrap_or(id);
        (content != ROOT).then_some(content)
    }

    /// The role of every element that has one of its own.
    pub(super) fn roles(&self, roles: &Roles<'_>) -> Vec<Option<Role>> {
        let dom = self.dom;
        let mut found = vec![None; self.stats.len()];
        let content = self.content;
        let around: HashSet<NodeId> =
            std::iter::successors(content, |&id| dom.parent(id)).collect();
        let mut place =
            Place { before: 0, whole: self.stats(content.unwrap_or(ROOT)).kept, rescued: false };
        let mut inside = content.is_none();
        // The nodes behind the content and behind what is rescued.
        let (mut content_end, mut rescue_end) = (None, None);
        let mut next = dom.first_child(ROOT);
        while let Some(id) = next {
            budget::check();
            inside &= content_end != Some(id);
            place.rescued &= rescue_end != Some(id);
            if Some(id) == content {
                inside = true;
                content_end = dom.following_outside(id, ROOT);
            }
            let stats = self.stats(id);
            let tag = dom.tag(id);
            let mut role = None;
            if !tag.is_empty() && !stats.is_empty() && !around.contains(&id) {
                if inside {
                    role = self.role(id, tag, stats, roles, &place);
                    let is_dropped = stats.kept == 0 && stats.kept_pictures == 0;
                    let is_block = elements::is_block(tag);
                    if role.is_none() && is_dropped && is_block && !place.rescued {
                        place.rescued = true;
                        rescue_end = dom.following_outside(id, ROOT);
                    }
                } else {
                    role = Some(Role::Furniture);
                }
            }
            let enters = role.is_none() && !elements::is_unseen(tag);
            if !enters || dom.first_child(id).is_none() {
                place.before += stats.kept;
            }
            if let Some(slot) = found.get_mut(id) {
                *slot = role;
            }
            next = match enters {
                true => dom.following(id, ROOT),
                false => dom.following_outside(id, ROOT),
            };
        }
        found
    }

    fn role(
        &self,
        id: NodeId,
        tag: &str,
        stats: Stats,
        roles: &Roles<'_>,
        place: &Place,
    ) -> Option<Role> {
        let is_kept = stats.kept == stats.chars && stats.kept_pictures == stats.pictures;
        let is_dropped = stats.kept == 0 && stats.kept_pictures == 0;
        if roles.is_unshown(id) {
            return Some(Role::Furniture);
        }
        if let Some(part) = roles.part(id) {
            return Some(part);
        }
        if !elements::is_block(tag) && stats.chars > 0 {
            // Inside a line of text a class says how something looks; pictures stand by themselves.
            let line = self.dom.parent(id).map(|parent| self.stats(parent)).unwrap_or_default();
            if !is_dropped || place.rescued || line.kept > 0 {
                return None;
            }
        }
        let is_kept = is_kept || place.rescued;
        let is_shown = !is_kept && !is_dropped || self.score(id, stats, is_kept, place) >= 0.0;
        if elements::is_block(tag) && self.is_byline(id, stats, place) {
            return Some(Role::Byline);
        }
        (!is_shown).then_some(Role::Furniture)
    }

    /// True for a line above the text that names an author or a day.
    fn is_byline(&self, id: NodeId, stats: Stats, place: &Place) -> bool {
        let is_above = place.before * HEAD <= place.whole && place.whole > 0;
        let is_heading = matches!(self.dom.tag(id), "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        let may_be = is_above && !is_heading && stats.chars > 0 && stats.chars <= SHORT;
        let left = self.lines.get();
        if !may_be || left == 0 {
            return false;
        }
        self.lines.set(left - 1);
        let is_menu = stats.links * 10 >= stats.chars * 9;
        !is_menu && !Byline::read(&self.text(id), self.origin).is_empty()
    }

    /// The sum of the evidence.
    fn score(&self, id: NodeId, stats: Stats, is_kept: bool, place: &Place) -> f32 {
        let weights = &WEIGHTS;
        let share = |part: usize| part as f32 / stats.chars.max(1) as f32;
        let mut score = match is_kept {
            true => weights.kept,
            false => {
                let bulk = stats.chars as f32 / place.whole.max(1) as f32;
                let is_between = place.before > 0 && place.before < place.whole;
                let between = if is_between { weights.between } else { 0.0 };
                weights.dropped + between + weights.bulk * bulk.min(1.0)
            }
        };
        let links = match stats.chars {
            0 => stats.linked_pictures as f32 / stats.pictures.max(1) as f32,
            _ => share(stats.links),
        };
        score += weights.prose * share(stats.prose) + weights.links * links;
        if roles::is_landmark(self.dom, id) {
            score += weights.landmark;
        }
        let furniture = &PHRASES.classes.furniture;
        let other = 1.0 - share(stats.prose);
        if roles::has_class(self.dom, id, furniture) {
            score += weights.class * other;
        } else if roles::has_word(self.dom, id, furniture) {
            score += weights.class_part * other;
        }
        let is_picture = stats.chars == 0 && stats.pictures > stats.frames;
        if is_picture || self.dom.tag(id) == "figure" {
            score += weights.picture;
            if is_picture && self.is_icon(id) {
                score += weights.icon;
            }
        }
        // Words are looked at where they may still decide; those of what is kept are, block by block,
        // when the page has become a document.
        if score >= 0.0 && stats.chars > SHORT {
            let line = self.first_line(id);
            if line.is_some_and(|line| boilerplate::is_furniture_heading(&line)) {
                score += weights.headed;
            }
        } else if score >= 0.0
            && stats.chars > 0
            && !is_kept
            && boilerplate::is_label(&self.text(id))
        {
            score += weights.label;
        }
        score
    }

    /// True if the first picture of an element is a button: small or a link, and named as one.
    fn is_icon(&self, id: NodeId) -> bool {
        let dom = self.dom;
        let mut below = std::iter::once(id).chain(dom.descendants(id).take(16));
        let Some(picture) = below.find(|&inner| dom.tag(inner) == "img") else { return false };
        let mut above = std::iter::successors(dom.parent(picture), |&id| dom.parent(id)).take(4);
        let size = |key| {
            let size = dom.attribute(picture, key).map(|size| size.trim().trim_end_matches("px"));
            size.and_then(|size| size.parse::<u32>().ok()).filter(|size| *size > 0)
        };
        let is_small = size("width").or(size("height")).is_some_and(|size| size <= ICON);
        let icons = &PHRASES.classes.icons;
        let is_named = ["src", "alt", "class"].into_iter().any(|key| {
            let value = dom.attribute(picture, key).unwrap_or_default();
            let name = match key {
                "src" => value.rsplit('/').next().unwrap_or_default(),
                _ => value,
            };
            key == "alt" && boilerplate::is_label(value)
                || name
                    .split(|ch: char| !ch.is_alphanumeric())
                    .take(16)
                    .any(|word| icons.iter().any(|icon| word.eq_ignore_ascii_case(icon)))
        });
        is_named && (is_small || above.any(|id| dom.tag(id) == "a"))
    }

    /// The words of an element. Style sheets part blocks, links and the parts of a byline; here a space does.
    fn text(&self, id: NodeId) -> String {
        let parts =
            |tag: &str| elements::is_block(tag) || matches!(tag, "a" | "span" | "time" | "br");
        let mut text = String::new();
        for inner in self.dom.descendants(id) {
            match self.dom.data(inner) {
                Data::Text(piece) => text.push_str(piece),
                Data::Element { .. } if parts(self.dom.tag(inner)) => text.push(' '),
                _ => {}
            }
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The first text in an element, if it is short.
    fn first_line(&self, id: NodeId) -> Option<String> {
        let dom = self.dom;
        let first = dom.descendants(id).find(|&inner| {
            matches!(dom.data(inner), Data::Text(_)) && self.stats(inner).chars > 0
        })?;
        let mut above = std::iter::successors(dom.parent(first), |&id| dom.parent(id));
        let block = above.find(|&id| elements::is_block(dom.tag(id)))?;
        (self.stats(block).chars <= SHORT).then(|| self.text(block))
    }
}

/// The place of an element in the article.
struct Place {
    /// Characters of the article before it, and in all.
    before: usize,
    whole: usize,
    /// It is part of what is shown although the article does not hold it.
    rescued: bool,
}

/// Every node whose text may be seen, in document order.
fn seen(dom: &Dom) -> impl Iterator<Item = NodeId> {
    let mut next = dom.first_child(ROOT);
    std::iter::from_fn(move || {
        let id = next?;
        next = match elements::is_unseen(dom.tag(id)) {
            true => dom.following_outside(id, ROOT),
            false => dom.following(id, ROOT),
        };
        Some(id)
    })
}

/// Characters of a text, white space left out.
fn chars(text: &str) -> usize {
    text.chars().filter(|ch| !ch.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_weights_are_those_of_the_code() {
        let published: Vec<f32> = include_str!("../../../docs/extraction.md")
            .lines()
            .skip_while(|line| !line.starts_with("| evidence"))
            .skip(2)
            .take_while(|line| line.starts_with('|'))
            .filter_map(|line| line.trim_end_matches([' ', '|']).rsplit_once("| "))
            .filter_map(|(_, weight)| weight.replace('−', "-").parse().ok())
            .collect();
        let w = &WEIGHTS;
        let ours = [
            w.kept,
            w.dropped,
            w.between,
            w.bulk,
            w.prose,
            w.links,
            w.landmark,
            w.class,
            w.class_part,
            w.headed,
            w.label,
            w.picture,
            w.icon,
        ];
        assert_eq!(published, ours);
    }
}
