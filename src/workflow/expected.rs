//! What may come next, in the words of a refusal.

use core::fmt::Display;

/// Each event once, by the code that journals use.
pub(super) fn listed<V: Display>(verbs: &[V]) -> String {
    let mut events: Vec<String> = Vec::new();
    for verb in verbs {
        let event = format!("`{verb}`");
        if !events.contains(&event) {
            events.push(event);
        }
    }
    if events.is_empty() { "nothing more".to_owned() } else { events.join(" or ") }
}
