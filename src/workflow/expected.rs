//! What may come next, in the words of a refusal.

use core::fmt::Display;

/// Each event once, by the code that journals use.
pub(crate) fn events<V: Display>(verbs: &[V]) -> Vec<String> {
    let mut events: Vec<String> = Vec::new();
    for verb in verbs {
        let event = format!("`{verb}`");
        if !events.contains(&event) {
            events.push(event);
        }
    }
    events
}

pub(super) fn listed<V: Display>(verbs: &[V]) -> String {
    let events = events(verbs);
    if events.is_empty() { "nothing more".to_owned() } else { events.join(" or ") }
}
