//! The pane by itself.
use super::pane::Place;
use super::*;
use crate::locale::{Catalogue, Language};
use crate::news::{Count, Counts, SourceCount, SourceId, TagCount};
use crate::query::{Choice, Counted, FacetCounts, Name, Predicate, Query, Stance};
use std::sync::Arc;

fn pane() -> FilterPane {
    FilterPane::new(Arc::new(Catalogue::new(Language::En)))
}

fn counts() -> Counts {
    let source = |id, name: &str, folder: Option<&str>| SourceCount {
        id: SourceId(id),
        name: name.into(),
        folder: folder.map(str::to_owned),
        count: Count { total: 10, unread: 4 },
    };
    let tag = |name: &str| TagCount {
        name: name.into(),
        color: None,
        count: Count { total: 3, unread: 1 },
    };
    Counts {
        all: 30,
        unread: 12,
        starred: 1,
        sources: vec![
            source(1, "أ", Some("أخبار")),
            source(2, "b", None),
            source(3, "ج", Some("أخبار")),
        ],
        tags: vec![tag("سوريا"), tag("rust")],
    }
}

#[test]
fn choices_join_with_and_between_groups_and_or_inside() {
    let mut pane = pane();
    pane.update(&counts(), &[], false);
    assert_eq!(pane.query(&[]), Query::default());
    pane.choices.toggle(Choice::Tag("سوريا".into()));
    assert_eq!(pane.query(&[]).predicate, Predicate::Tag(Name::whole("سوريا")));
    pane.choices.toggle(Choice::Tag("rust".into()));
    pane.choices.toggle(Choice::Unread);
    let tags = Predicate::Any(vec![
        Predicate::Tag(Name::whole("سوريا")),
        Predicate::Tag(Name::whole("rust")),
    ]);
    assert_eq!(pane.query(&[]).predicate, Predicate::All(vec![Predicate::Unread, tags]));
    pane.select(0);
    pane.toggle();
    assert!(pane.choices.is_empty());
}

#[test]
fn the_selection_skips_headings_and_survives_new_counts() {
    let mut pane = pane();
    pane.set_page(6);
    pane.update(&counts(), &[], false);
    assert_eq!(pane.selected_choice(), Some(&None));
    pane.step(6);
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Folder("أخبار".into()))));
    pane.step(100);
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Tag("rust".into()))));
    assert!(pane.selected >= pane.top && pane.selected < pane.top + 6);
    let mut more = counts();
    more.tags.insert(
        0,
        TagCount { name: "new".into(), color: None, count: Count { total: 1, unread: 1 } },
    );
    pane.update(&more, &[], false);
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Tag("rust".into()))));
    pane.step(-100);
    assert_eq!(pane.selected_choice(), Some(&None));
}

/// The rows of the pane: headings in brackets, folded ones with `+`; rows with their signs.
fn shown(pane: &FilterPane) -> Vec<String> {
    let row = |row: &FilterRow| match row {
        FilterRow::Heading { group, folded } => {
            format!("[{}{group:?}]", if *folded { "+" } else { "" })
        }
        FilterRow::Item { at, indent, folded } => {
            let known = pane.known(*at).unwrap();
            let sign = match known.choice.as_ref().map(|choice| pane.choices.stance(choice)) {
                Some(Stance::Must) => "✓",
                Some(Stance::MustNot) => "✗",
                _ => "",
            };
            let fold = if *folded == Some(true) { "+" } else { "" };
            let indent = if *indent { " " } else { "" };
            format!("{indent}{sign}{fold}{}", known.name)
        }
    };
    pane.rows().iter().map(row).collect()
}

/// A pane with numbers, the selection on the first tag.
fn counted() -> FilterPane {
    let mut pane = pane();
    pane.set_page(30);
    let source = |id: i64, name: &str, folder: Option<&str>, count| Counted {
        folder: folder.map(str::to_owned),
        source: Some(SourceId(id)),
        ..Counted::new(Choice::Source(name.into()), name, count)
    };
    let rows = vec![
        Counted::new(Choice::Unread, "", 2),
        Counted::new(Choice::Starred, "", 0),
        Counted::new(Choice::Folder("News".into()), "News", 3),
        source(1, "one", Some("News"), 3),
        source(2, "two", Some("News"), 0),
        source(3, "three", None, 4),
        Counted::new(Choice::Tag("سوريا".into()), "سوريا", 2),
        Counted::new(Choice::Tag("rust".into()), "rust", 0),
        Counted::new(Choice::Language("ar".into()), "ar", 5),
    ];
    pane.count(FacetCounts { all: 7, rows });
    let tag = pane.find(&Place::Row(Some(Choice::Tag("سوريا".into())))).unwrap();
    pane.select(tag);
    pane
}

#[test]
fn folders_and_groups_fold_and_chosen_rows_stay() {
    let mut pane = counted();
    let all = [
        "[State]",
        "All",
        "Unread",
        "Starred",
        "[Sources]",
        "News",
        " one",
        " two",
        "three",
        "[Tags]",
        "سوريا",
        "rust",
        "[+Language]",
    ];
    assert_eq!(shown(&pane), all);
    pane.select(6);
    pane.set_stance(|_| Stance::MustNot);
    pane.fold();
    assert_eq!(shown(&pane)[4..8], ["[Sources]", "+News", " ✗one", "three"]);
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Folder("News".into()))));
    pane.fold_group();
    assert_eq!(shown(&pane)[4..7], ["[+Sources]", " ✗one", "[Tags]"]);
    assert_eq!(pane.selected_choice(), None);
    let again = {
        let mut again = counted();
        again.choices = pane.choices.clone();
        again.set_folded(&pane.folded());
        again
    };
    assert_eq!(shown(&again), shown(&pane));
    // Enter on the heading unfolds; the filter stays.
    assert!(!pane.toggle());
    assert_eq!(shown(&pane)[4..6], ["[Sources]", "+News"]);
    pane.step(100);
    assert!(!pane.toggle());
    assert_eq!(shown(&pane).last().map(String::as_str), Some("Arabic"));
}

#[test]
fn rows_without_articles_can_be_left_out_but_not_chosen_ones() {
    let mut pane = counted();
    pane.choices.set(Choice::Tag("rust".into()), Stance::Must);
    assert!(pane.turn_empty());
    let wanted = [
        "[State]",
        "All",
        "Unread",
        "[Sources]",
        "News",
        " one",
        "three",
        "[Tags]",
        "سوريا",
        "✓rust",
        "[+Language]",
    ];
    assert_eq!(shown(&pane), wanted);
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Tag("سوريا".into()))));
    assert!(!pane.turn_empty());
}

#[test]
fn a_row_has_three_states() {
    let mut pane = counted();
    let tag = Choice::Tag("سوريا".into());
    for (text, next) in [
        ("#سوريا", Stance::next as fn(Stance) -> Stance),
        ("-#سوريا", Stance::next),
        ("", Stance::next),
        ("-#سوريا", |_| Stance::MustNot),
        ("#سوريا", |_| Stance::Must),
        ("", |_| Stance::Neutral),
    ] {
        assert!(pane.set_stance(next));
        assert_eq!(pane.query(&[]), Query::parse(text).unwrap(), "{text}");
    }
    assert!(!pane.set_stance(|_| Stance::Neutral));
    pane.set_stance(Stance::next);
    assert!(pane.toggle());
    assert_eq!(pane.choices.stance(&tag), Stance::Neutral);
}

#[test]
fn chips_say_the_filter_in_words_and_are_taken_away_by_number() {
    let plain = |pane: &FilterPane| -> Vec<String> {
        let bare = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let join = |chip: &Chip| if chip.join == Join::Or { "or " } else { "" };
        pane.chips().iter().map(|chip| format!("{}{}", join(chip), bare(&chip.text))).collect()
    };
    let mut pane = counted();
    let query = "#rust or #سوريا; word is:unread -lang:ar -title:x sort:title limit:5";
    pane.set_query(&Query::parse(&query.replace("#rust or #سوريا;", "(#rust or #سوريا)")).unwrap());
    let all = [
        "Unread",
        "#سوريا",
        "or #rust",
        "not Arabic",
        "word",
        "not title:x",
        "by title",
        "5 articles at most",
    ];
    assert_eq!(plain(&pane), all);
    for (at, left) in [(7, 7), (6, 6), (5, 5), (0, 4), (1, 3), (1, 2)] {
        assert!(pane.take_chip(at), "{at}");
        assert_eq!(pane.chips().len(), left);
    }
    assert_eq!(plain(&pane), ["#سوريا", "word"]);
    assert_eq!(pane.query_text(), "#سوريا word");
    assert!(!pane.take_chip(2));
    pane.set_query(&Query::parse("#rust #سوريا").unwrap());
    assert!(pane.choices.every_tag);
    assert_eq!(plain(&pane), ["#سوريا", "#rust"]);
}

fn type_in(pane: &mut FilterPane, text: &str) {
    pane.narrow();
    text.chars()
        .for_each(|c| pane.type_key(crate::keys::Key::char(c), sahifa_text::Direction::Ltr));
}

#[test]
fn a_few_letters_narrow_the_rows_wherever_they_are_folded_away() {
    let mut pane = counted();
    pane.set_folded(&["tags".into(), "language".into()]);
    let all = shown(&pane);
    type_in(&mut pane, "سُور");
    assert_eq!(shown(&pane), ["[Tags]", "سوريا"]);
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Tag("سوريا".into()))));
    assert!(pane.is_typing());
    pane.keep_narrowing();
    assert!(!pane.is_typing());
    // New numbers leave it narrowed, and a new stance too.
    pane.count(FacetCounts {
        all: 7,
        rows: vec![Counted::new(Choice::Tag("سوريا".into()), "سوريا", 1)],
    });
    pane.toggle();
    pane.refresh();
    assert_eq!(shown(&pane), ["[Tags]", "✓سوريا"]);
    pane.end_narrowing();
    assert_eq!(pane.narrowing_rows(), 0);
    let mut pane = counted();
    pane.set_folded(&["tags".into(), "language".into()]);
    // The best match is selected, not the first one.
    type_in(&mut pane, "ar");
    assert_eq!(shown(&pane)[0], "[State]");
    assert_eq!(pane.selected_choice(), Some(&Some(Choice::Language("ar".into()))));
    type_in(&mut pane, "zzz");
    assert_eq!(shown(&pane), [] as [&str; 0]);
    assert!(!pane.set_stance(Stance::next));
    pane.end_narrowing();
    assert_eq!(shown(&pane), all);
    // Nothing typed is nothing to keep.
    type_in(&mut pane, " ");
    pane.keep_narrowing();
    assert!(pane.narrowing().is_none());
}
