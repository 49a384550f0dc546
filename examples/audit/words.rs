//! Words in the language asked for.

use gongkai::citation::{Language, Provision, Text};

#[derive(Copy, Clone)]
pub(crate) struct Words {
    pub(crate) language: Language,
}

impl Words {
    pub(crate) const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    pub(crate) fn of(self, text: &Text) -> &str {
        text.in_language(self.language)
    }

    /// Provisions in a row, each once.
    pub(crate) fn by(self, provisions: &[Provision]) -> String {
        let mut all: Vec<String> = provisions.iter().map(|one| self.provision(one)).collect();
        all.dedup();
        all.join(self.pick("、", "; "))
    }

    /// A provision, without the letter by which a part that its text leaves unnumbered is told from the others.
    fn provision(self, by: &Provision) -> String {
        let text = by.in_language(self.language);
        let Some(part) = by.part_name() else { return text };
        let letter = match self.language {
            Language::Zh => format!("〔{part}〕"),
            Language::En => format!(", part {part}"),
        };
        text.strip_suffix(&letter).map(str::to_owned).unwrap_or(text)
    }

    /// Words in brackets.
    pub(crate) fn aside(self, words: &str) -> String {
        format!("{}{words}{}", self.pick("（", " ("), self.pick("）", ")"))
    }

    /// Something counted, in English with its plural.
    pub(crate) fn counted(self, count: usize, zh: &str, (one, many): (&str, &str)) -> String {
        match self.language {
            Language::Zh => format!("{count}{zh}"),
            Language::En => format!("{count} {}", if count == 1 { one } else { many }),
        }
    }
}
