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

    /// Provisions in a row.
    pub(crate) fn by(self, provisions: &[Provision]) -> String {
        let all: Vec<String> = provisions.iter().map(|one| one.in_language(self.language)).collect();
        all.join(self.pick("、", "; "))
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
