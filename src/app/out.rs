//! The ways of an article, or of the text selected in it, out of the reading pane: commands, files, other
//! programs.
use super::page::article_dir;
use super::{Effect, Model, Piece, Prompt, PromptKind, ScreenEffect, Viewer};
use crate::locale::Phrase;
use crate::news::Form;
use std::path::{Path, PathBuf};

impl Model {
    /// Asks for the command that gets the selected text, else the article.
    pub(super) fn ask_command(&mut self) {
        let selection = self.reader.selected_text();
        self.prompt = Some(Prompt::new(PromptKind::Pipe(selection)));
    }

    /// Asks for the file that gets it.
    pub(super) fn ask_file(&mut self) {
        let selection = self.reader.selected_text();
        self.prompt = Some(Prompt::new(PromptKind::SaveText(selection)));
    }

    /// Opens the article in another program.
    pub(super) fn view(&mut self, viewer: Viewer) -> Vec<Effect> {
        let piece = self.piece(None);
        piece.map(|piece| ScreenEffect::View(viewer, piece).into()).into_iter().collect()
    }

    /// Handles Enter in a prompt of this file; gives another prompt back.
    pub(super) fn accept_out(&mut self, prompt: Prompt) -> Result<Vec<Effect>, Prompt> {
        let text = prompt.text().trim().to_owned();
        match prompt.kind.clone() {
            PromptKind::Pipe(_) | PromptKind::SaveText(_) if text.is_empty() => Ok(Vec::new()),
            PromptKind::Pipe(selection) => {
                let shown = text.strip_prefix('!').map(|command| command.trim().to_owned());
                let Some(piece) = self.piece(selection) else { return Ok(Vec::new()) };
                Ok(vec![match shown {
                    Some(command) => ScreenEffect::Lend { command, piece }.into(),
                    None => ScreenEffect::Pipe { command: text, piece }.into(),
                }])
            }
            PromptKind::SaveText(selection) => {
                let path = PathBuf::from(&text);
                if Form::of_path(&path).is_none() {
                    self.refuse(prompt, Phrase::new("save-ending"));
                    return Ok(Vec::new());
                }
                Ok(self.save(path, selection, false))
            }
            PromptKind::Replace { path, selection } => Ok(self.save(path, selection, true)),
            _ => Err(prompt),
        }
    }

    /// Asks before a file that is there already is replaced.
    pub(super) fn ask_to_replace(&mut self, path: &Path, selection: Option<String>) {
        let path = path.to_owned();
        match self.prompt {
            None => self.prompt = Some(Prompt::new(PromptKind::Replace { path, selection })),
            // Somebody is typing something else by now.
            Some(_) => {
                self.fail(Phrase::new("save-exists").with("path", path.display().to_string()))
            }
        }
    }

    fn save(&mut self, path: PathBuf, selection: Option<String>, replace: bool) -> Vec<Effect> {
        let (Some(form), Some(piece)) = (Form::of_path(&path), self.piece(selection)) else {
            return Vec::new();
        };
        vec![ScreenEffect::Save { path, form, piece, replace }.into()]
    }

    fn piece(&self, selection: Option<String>) -> Option<Piece> {
        let article = Box::new(self.reader.article.clone()?);
        let about = self.catalogue.say_plain(&self.settings.about_phrase(&article));
        let dir = article_dir(&article);
        Some(Piece { article, about, dir, selection })
    }
}
