//! Articles as pages to be printed, or made into PDF by a browser.
use super::frame::Frame;
use super::html::{language_attribute, part};
use crate::news::{Article, escape_html};

/// The look on paper.
const STYLE: &str = include_str!("../../config/print.css");

/// The beginning of a page for print. Its title, language and direction are those of an article.
pub fn print_head(article: &Article, dir: &str) -> String {
    let title = escape_html(&article.headline.title);
    let language = language_attribute(article);
    format!(
        "<!DOCTYPE html>\n<html{language} dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    )
}

/// An article as a part of such a page; each begins on a sheet of its own.
pub fn print(article: &Article, frame: &Frame) -> String {
    let language = language_attribute(article);
    let body = part(article, frame.catalogue, "<p class=\"address\">");
    format!("<section{language} dir=\"{}\">\n{body}</section>\n", frame.dir)
}
