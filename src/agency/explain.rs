//! Why somebody answers, in words.

use core::fmt::Write as _;

use super::duty::{Bearer, Duty, Link, Role};
use super::{Responsibility, Roster};
use crate::citation::{Code, Language, Provision, Text};
use crate::norm::Allocation;

const fn role(role: Role) -> Text {
    match role {
        Role::Primary => Text::literal("负责公开", "responsible"),
        Role::CoObliged => Text::literal("负有公开义务", "obliged beside"),
        Role::MayBe => Text::literal("可以负责", "may be responsible"),
    }
}

impl Responsibility<'_> {
    /// Each duty that applies on a line of its own: who bears it, in which role, from whom it came by which limb and which
    /// succession, under which provisions. What is open says why. The remarks follow.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let mut text = String::new();
        for duty in self.effective() {
            let _ = writeln!(text, "{}", duty.explain(self.roster(), language));
        }
        for remark in self.flags().described() {
            let _ = writeln!(text, "* {}", remark.in_language(language));
        }
        text
    }
}

impl Duty<'_> {
    /// The duty on one line, as in [`Responsibility::explain`].
    #[must_use]
    pub fn explain(&self, roster: &Roster, language: Language) -> String {
        let zh = language == Language::Zh;
        let role = role(self.role());
        let (role, bearer) = (role.in_language(language), self.bearer_in_words(roster, language));
        let mut text = if zh { format!("{role}：{bearer}") } else { format!("{role}: {bearer}") };
        if let Some(origin) = self.origin().filter(|origin| self.body() != Some(*origin)) {
            text.push_str(if zh { "。" } else { ". " });
            text.push_str(name(roster, origin, language));
        }
        let by: Vec<Provision> = self.provisions().collect();
        text.push_str(&under(self.limb(), &by, language));
        for link in self.chain() {
            text.push_str(&link.explain(roster, language));
        }
        if let Some(by) = self.by_reference() {
            let by = by.in_language(language);
            let _ = if zh { write!(text, "，参照{by}") } else { write!(text, ", by reference under {by}") };
        }
        text
    }

    fn bearer_in_words(&self, roster: &Roster, language: Language) -> String {
        let zh = language == Language::Zh;
        match self.bearer() {
            Bearer::Is(body) => name(roster, *body, language).to_owned(),
            Bearer::Elsewhere(elsewhere) => {
                let body = name(roster, elsewhere.body, language);
                let to = listed(elsewhere.to.iter().copied(), language);
                if zh { format!("{body}，依照{to}") } else { format!("{body}, under {to}") }
            }
            Bearer::Open { candidates, others, why } => {
                let why = why.describe();
                let why = why.in_language(language);
                let others = others.map(|_| if zh { "其他机关" } else { "others" });
                let bodies = candidates.iter().map(|body| name(roster, *body, language));
                let names: Vec<&str> = bodies.chain(others).collect();
                match (zh, candidates.is_empty()) {
                    (true, true) => format!("未定（{why}）"),
                    (true, false) => format!("未定（{why}；可能是{}）", names.join("、")),
                    (false, true) => format!("open ({why})"),
                    (false, false) => format!("open ({why}; perhaps {})", names.join(", ")),
                }
            }
        }
    }
}

impl Link<'_> {
    fn explain(&self, roster: &Roster, language: Language) -> String {
        let (what, on, to) = (self.what.name(), self.on, name(roster, self.to, language));
        let reason = under(**self.by, &[self.by.by()], language);
        match language {
            Language::Zh => format!("，{on}{}，转由{to}{reason}", what.zh()),
            Language::En => format!(", {} on {on}, so {to}{reason}", what.en()),
        }
    }
}

fn under(limb: Allocation, by: &[Provision], language: Language) -> String {
    let name = limb.name();
    let by = listed(by.iter().copied(), language);
    match language {
        Language::Zh => format!("（{}，{by}）", name.zh()),
        Language::En => format!(" ({}; {by})", name.en()),
    }
}

fn listed(by: impl Iterator<Item = Provision>, language: Language) -> String {
    let by: Vec<String> = by.map(|by| by.in_language(language)).collect();
    by.join(if language == Language::Zh { "、" } else { "; " })
}

fn name(roster: &Roster, body: Code, language: Language) -> &str {
    roster.body(body).map_or("", |body| body.name().in_language(language))
}
