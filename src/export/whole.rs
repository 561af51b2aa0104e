//! One article as the whole contents of a file.
use super::frame::Frame;
use super::html::{PAGE_END, html, page_head};
use super::markdown::markdown;
use super::print::{print, print_head};
use super::text::text;
use crate::news::{Article, Form};
use std::io;

/// An article in a form.
///
/// # Errors
///
/// When the article cannot be written as JSON.
pub fn whole(article: &Article, form: Form, frame: &Frame) -> io::Result<String> {
    Ok(match form {
        Form::Text => text(article, frame),
        Form::Markdown => markdown(article),
        Form::Html => {
            format!("{}{}{PAGE_END}", page_head(article, true), html(article, frame.catalogue))
        }
        Form::Json => serde_json::to_string_pretty(article).map_err(io::Error::from)? + "\n",
        Form::Print => {
            format!("{}{}{PAGE_END}", print_head(article, frame.dir), print(article, frame))
        }
    })
}
