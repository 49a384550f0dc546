//! The gates of a place as a diagram.

use core::fmt::Write as _;

use crate::norm::{Closing, Gate, GateStage, GateStrength, Mode, ReviewStep, Role};
use crate::regime::Regime;
use crate::workflow::secrecy_review::who;

/// The stages of gates, each with the name of its frame and its title.
const FRAMES: [(GateStage, &str, &str); 3] = [
    (GateStage::Drafting, "drafting", "while it is drafted"),
    (GateStage::BeforeRelease, "before", "before the release"),
    (GateStage::WithRelease, "with", "with the release or after it"),
];

/// The gates of a place on a day as a Mermaid flowchart, numbered in their order, the nation's first: each with whoever closes
/// it, where a text says so, and the provision it stands on first. Arrows between gates are those of a sequence (先…后…); thick
/// ones lead from drafting to the release; what is dashed is a formality and bars nothing.
/// Gates that stand only under a reading that was not chosen are left out.
///
/// ```
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::release::diagram;
/// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2019-06-03".parse()?)?;
/// let drawn = diagram(&place.on("2023-09-04".parse()?)?);
/// assert!(drawn.starts_with("flowchart TD\n"));
/// assert!(drawn.contains("7. check by the checker<br/>by the checker"));
/// assert!(drawn.contains("gate7 --> gate8"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn diagram(regime: &Regime<'_>) -> String {
    let local = regime.local().in_force().map_or(&[] as &[Gate], |rules| rules.gates());
    let readings = regime.readings();
    let read = |gate: &&Gate| gate.under_reading().is_none_or(|one| readings.of(one.reading()) == Some(one));
    let standing = regime.procedure().release_gates().iter().chain(local).filter(read);
    let gates: Vec<(usize, &Gate)> = (1..).zip(standing).collect();
    let mut drawn = String::from("flowchart TD\n");
    let of_stage = |stage| gates.iter().filter(move |(_, gate)| gate.stage() == stage);
    for (stage, frame, title) in FRAMES {
        if of_stage(stage).next().is_none() {
            continue;
        }
        let _ = writeln!(drawn, "    subgraph {frame} [\"{title}\"]");
        for (number, gate) in of_stage(stage) {
            let _ = writeln!(drawn, "        gate{number}[\"{number}. {}\"]", label(regime, gate));
        }
        drawn.push_str("    end\n");
    }
    drawn.push_str("    released([\"released\"])\n");
    let mut before = None;
    for (number, _) in gates.iter().filter(|(_, gate)| gate.is_in_sequence()) {
        if let Some(before) = before.replace(number) {
            let _ = writeln!(drawn, "    gate{before} --> gate{number}");
        }
    }
    let drawn_frame = |stage: &GateStage| of_stage(*stage).next().is_some();
    let frames = FRAMES.iter().filter(|(stage, ..)| drawn_frame(stage));
    let mut path: Vec<&str> = frames.map(|(_, frame, _)| *frame).collect();
    path.insert(path.iter().position(|frame| *frame == "with").unwrap_or(path.len()), "released");
    for (from, to) in path.iter().zip(path.iter().skip(1)) {
        let _ = writeln!(drawn, "    {from} ==> {to}");
    }
    let formalities = gates.iter().filter(|(_, gate)| gate.how_hard() == GateStrength::Formality);
    let formalities: Vec<String> = formalities.map(|(number, _)| format!("gate{number}")).collect();
    if !formalities.is_empty() {
        drawn.push_str("    classDef formality stroke-dasharray: 5 5\n");
        let _ = writeln!(drawn, "    class {} formality", formalities.join(","));
    }
    drawn
}

/// What it is called, by whom it is closed, on which documents it stands, and under which provision.
fn label(regime: &Regime<'_>, gate: &Gate) -> String {
    let mut lines = vec![gate.name().en().to_owned()];
    lines.extend(closed_by(regime, gate.closes()).map(|who| format!("by {who}")));
    let mut limits: Vec<&str> = Vec::new();
    if !gate.tests().is_empty() || !gate.exceptions().is_empty() || !gate.of_attributes().is_empty() {
        limits.push("on some documents");
    }
    limits.extend(gate.mode().map(|mode| match mode {
        Mode::Proactive => "proactive only",
        Mode::OnRequest => "on request only",
    }));
    limits.extend(gate.under_reading().map(|_| "under one reading"));
    limits.extend((gate.how_hard() == GateStrength::InPrinciple).then_some("in principle"));
    if !limits.is_empty() {
        lines.push(format!("({})", limits.join("; ")));
    }
    lines.extend(gate.by().first().map(crate::citation::Provision::english));
    // A quotation mark would end the label; a host's gate may have one in its name.
    lines.join("<br/>").replace('"', "#quot;")
}

/// Who closes it, where a text says so.
fn closed_by(regime: &Regime<'_>, closing: &Closing) -> Option<String> {
    let named = |role: Role| role.name().en().to_owned();
    match closing {
        Closing::Approved(roles) => {
            let roles: Vec<String> = roles.iter().map(|role| named(*role)).collect();
            (!roles.is_empty()).then(|| roles.join(" or "))
        }
        Closing::Reviewed | Closing::ReviewedAt(_) => who(regime, ReviewStep::Opinion).map(|role| named(*role)),
        Closing::ReviewApproved => who(regime, ReviewStep::Approval).map(|role| named(*role)),
        Closing::PublishedBy(role) => Some(named(*role)),
        Closing::Coordinated => Some("the agencies involved".to_owned()),
        Closing::ApprovedByLaw => Some(named(Role::ApprovingAuthority)),
        Closing::ThirdPartiesHeard | Closing::Stated(_) | Closing::Declassified | Closing::Recorded(_) => None,
    }
}
