//! Duties in one line each.

use gongkai::agency::{Bearer, Duty, Role, Why};
use gongkai::citation::Code;

/// Who, or what keeps it open, with every provision and every step of succession.
pub(crate) fn lines(duties: &[Duty<'_>]) -> Vec<String> {
    duties.iter().map(line).collect()
}

fn line(duty: &Duty<'_>) -> String {
    let role = match duty.role() {
        Role::Primary => "responsible",
        Role::CoObliged => "obliged",
        Role::MayBe => "may",
    };
    let bearer = match duty.bearer() {
        Bearer::Is(body) => body.to_string(),
        Bearer::Elsewhere(elsewhere) => format!("{} elsewhere {}", elsewhere.body, elsewhere.by.stable()),
        Bearer::Open { candidates, why, .. } => format!("? {} {}", joined(candidates), reason(*why)),
    };
    let provisions: Vec<String> = duty.provisions().map(|by| by.stable()).collect();
    let by_reference = duty.by_reference().map(|by| format!("by reference {}", by.stable()));
    let steps = duty
        .chain()
        .iter()
        .map(|link| format!("{} {} {} {} {}", link.from, wire(&link.what), link.on, link.to, link.by.by().stable()));
    let first = [format!("{role} {bearer}"), provisions.join(" ")];
    first.into_iter().chain(by_reference).chain(steps).collect::<Vec<_>>().join(" | ")
}

fn joined(bodies: &[Code]) -> String {
    bodies.iter().map(Code::as_str).collect::<Vec<_>>().join(",")
}

/// `{"missing":{"successor":{"of":"a"}}}` as `missing:successor:of:a`.
fn reason(why: Why) -> String {
    wire(&why)
}

fn wire(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("a value on the wire").replace(['{', '}', '"'], "")
}
