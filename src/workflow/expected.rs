//! What may come next, in the words of a refusal.

/// Each event once, by the code that journals use.
pub(crate) fn events<V: Copy>(verbs: &[V], event: fn(V) -> &'static str) -> Vec<String> {
    let mut events: Vec<String> = Vec::new();
    for verb in verbs {
        let event = format!("`{}`", event(*verb));
        if !events.contains(&event) {
            events.push(event);
        }
    }
    events
}

pub(super) fn listed<V: Copy>(verbs: &[V], event: fn(V) -> &'static str) -> String {
    let events = events(verbs, event);
    if events.is_empty() { "nothing more".to_owned() } else { events.join(" or ") }
}
