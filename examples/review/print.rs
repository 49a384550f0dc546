//! What was played, in words.

use std::fmt::Write as _;

use gongkai::citation::{Language, Provision, Text};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::{release, secrecy_review};

use crate::play::{Day, Lacks, Next, Played, Summary};
use crate::script::{FORMED, Script, expected};

pub(crate) fn text(played: &[Played], language: Language) -> String {
    let words = Words { zh: language == Language::Zh, language };
    let places: Vec<String> = played.iter().map(|place| words.place(place)).collect();
    places.join("\n")
}

/// The procedure of the review and the gates of a place, as two Mermaid diagrams.
pub(crate) fn diagrams(place: &str) -> Result<String, String> {
    let place = if place == "nation" {
        Jurisdiction::national()
    } else {
        let unknown = || format!("place `{place}` is unknown: expected {}, nation", expected());
        let scripts = Script::of_places(Some(place)).map_err(|_| unknown())?;
        scripts.first().ok_or_else(unknown)?.jurisdiction()?
    };
    let regime = place.on(FORMED).map_err(|error| error.to_string())?;
    let (review, gates) = (secrecy_review::diagram(&regime), release::diagram(&regime));
    Ok(format!("%% 保密审查 secrecy review\n{review}\n%% 公开前后各环节 gates\n{gates}"))
}

#[derive(Copy, Clone)]
struct Words {
    zh: bool,
    language: Language,
}

impl Words {
    const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        if self.zh { zh } else { en }
    }

    fn of(self, text: &Text) -> &str {
        text.in_language(self.language)
    }

    fn list(self, texts: &[Text], by: &str) -> String {
        texts.iter().map(|text| self.of(text)).collect::<Vec<_>>().join(by)
    }

    fn provisions(self, by: &[Provision]) -> String {
        let named: Vec<String> = by.iter().map(|by| by.in_language(self.language)).collect();
        named.join(self.pick("、", "; "))
    }

    fn place(self, played: &Played) -> String {
        let mut text = format!("== {}", self.of(&played.name));
        if let Some(standing) = &played.standing {
            let (open, close) = (self.pick("（", " ("), self.pick("）", ")"));
            let _ = write!(text, "{open}{}{close}", self.of(standing));
        }
        let _ = writeln!(text, "\n{}{}", self.pick("文件：", "Document: "), self.of(&played.title));
        let mut before = None;
        for day in &played.days {
            self.day(&mut text, day, before);
            before = Some(day);
        }
        self.summary(&mut text, &played.summary);
        text
    }

    fn day(self, text: &mut String, day: &Day, before: Option<&Day>) {
        let _ = writeln!(text, "\n{}", day.on);
        for step in &day.steps {
            let _ = write!(text, "  {}{}{}", self.of(&step.who), self.pick(" ", ": "), self.of(&step.what));
            if let Some(note) = &step.note {
                let _ = write!(text, "{}{}", self.pick("，", ", "), self.of(note));
            }
            match (&step.refused, &step.stage) {
                (None, Some(stage)) => {
                    let _ = writeln!(text, " → {}", self.of(stage));
                }
                (None, None) => text.push('\n'),
                (Some(lacks), _) => {
                    let _ = writeln!(text, " ✗ {}", self.pick("未予办理：", "refused for"));
                    self.lacks(text, lacks);
                }
            }
        }
        let lists = [
            (&day.review, before.map(|day| &day.review), self.pick("审查尚缺", "The review lacks")),
            (&day.release, before.map(|day| &day.release), self.pick("公开尚缺", "The release lacks")),
            (&day.after, before.map(|day| &day.after), self.pick("公开时、公开后尚缺", "With the release or after it")),
        ];
        for (lacks, before, title) in lists {
            if lacks.is_empty() {
                continue;
            }
            if before == Some(lacks) {
                let _ = writeln!(text, "  {title}{}", self.pick("：同前", ": as before"));
                continue;
            }
            let _ = writeln!(text, "  {title}{}", self.pick("：", ":"));
            self.lacks(text, lacks);
        }
        if !day.clashes.is_empty() && before.is_none_or(|before| before.clashes != day.clashes) {
            let title = self.pick("上述环节不能延误的法定义务：", "Duties that this cannot hold up: ");
            let _ = writeln!(text, "  {title}{}", self.provisions(&day.clashes));
        }
        if let Some(next) = &day.next {
            self.next(text, next);
        }
    }

    fn lacks(self, text: &mut String, lacks: &[Lacks]) {
        for lack in lacks {
            self.lack(text, lack);
        }
    }

    fn lack(self, text: &mut String, lack: &Lacks) {
        let _ = write!(text, "    - {}", self.of(&lack.what));
        if lack.by.is_empty() {
            text.push('\n');
        } else {
            let _ = writeln!(text, "{}{}", self.pick("——", ": "), self.provisions(&lack.by));
        }
    }

    fn next(self, text: &mut String, next: &Next) {
        let _ = write!(text, "  {}", self.pick("审查下一步：", "Next in the review: "));
        if let Some(who) = &next.who {
            let _ = write!(text, "{}{}", self.of(who), self.pick(" ", ", "));
        }
        let _ = write!(text, "{}", self.of(&next.what));
        if let Some(by) = next.by {
            let _ = write!(text, "{}{}", self.pick("——", ": "), by.in_language(self.language));
        }
        if let Some((due, by)) = next.due.zip(next.due_by) {
            let title = match (next.expected_only, next.overdue) {
                (_, Some(true)) => self.pick("；已过期限 ", "; was due "),
                (true, _) => self.pick("；预期不迟于 ", "; expected by "),
                (false, _) => self.pick("；不迟于 ", "; due "),
            };
            let (open, close) = (self.pick("（", " ("), self.pick("）", ")"));
            let _ = write!(text, "{title}{due}{open}{}{close}", by.in_language(self.language));
        }
        text.push('\n');
    }

    fn summary(self, text: &mut String, summary: &Summary) {
        let _ = write!(text, "\n{}", self.pick("小结：", "Summary: "));
        if !summary.review.is_empty() {
            let _ = write!(
                text,
                "{}{}{}",
                self.pick("审查 ", "review "),
                self.list(&summary.review, "→"),
                self.pick("；", "; ")
            );
        }
        let _ = write!(text, "{}{}", self.pick("公开 ", "release "), self.list(&summary.release, "→"));
        let _ =
            write!(text, "{}{}", self.pick("。经办：", ". Acted: "), self.list(&summary.who, self.pick("、", ", ")));
        let (blocked, refused) = (summary.blocked, summary.refused);
        let _ = if self.zh {
            write!(text, "。形成后受阻{blocked}日，{refused}次未予办理")
        } else {
            write!(text, ". Blocked on {blocked} days since it was formed, {refused} steps refused")
        };
        if let Some((due, by)) = summary.due.zip(summary.due_by) {
            let by = by.in_language(self.language);
            let _ = if self.zh {
                write!(text, "。应于{due}前公开（{by}）")
            } else {
                write!(text, ". Due {due} ({by})")
            };
        }
        let published = match (summary.published, summary.met) {
            (Some(on), Some(true)) if self.zh => format!("，{on}公开，按期。"),
            (Some(on), Some(false)) if self.zh => format!("，{on}公开，逾期。"),
            (Some(on), _) if self.zh => format!("，{on}公开。"),
            (Some(on), Some(true)) => format!(", published {on}, in time."),
            (Some(on), Some(false)) => format!(", published {on}, late."),
            (Some(on), _) => format!(", published {on}."),
            (None, _) => self.pick("，未公开。", ", not published.").to_owned(),
        };
        let _ = writeln!(text, "{published}");
    }
}
