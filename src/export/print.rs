//! Articles as pages to be printed, or made into PDF by a browser.
use super::frame::Frame;
use super::html::html;
use crate::news::{Article, escape_html};

/// The look on paper.
const STYLE: &str = include_str!("../../config/print.css");

/// The beginning of a page for print. Its title, language and direction are those of an article.
pub fn print_head(article: &Article, dir: &str) -> String {
    let title = escape_html(&article.headline.title);
    let language = language(article);
    format!(
        "<!DOCTYPE html>\n<html{language} dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    )
}

/// An article as a part of such a page; each begins on a sheet of its own.
pub fn print(article: &Article, frame: &Frame) -> String {
    let language = language(article);
    // Paragraphs of the body state a direction: this one is the address of the article.
    let body = html(article, frame.catalogue);
    let body = match article.url {
        Some(_) => body.replacen("<p><a href=", "<p class=\"address\"><a href=", 1),
        None => body,
    };
    format!("<section{language} dir=\"{}\">\n{body}</section>\n", frame.dir)
}

fn language(article: &Article) -> String {
    let tag = article.headline.language.as_deref().filter(|tag| !tag.is_empty());
    tag.map_or_else(String::new, |tag| format!(" lang=\"{}\"", escape_html(tag)))
}
