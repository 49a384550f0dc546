//! The events of every procedure go by one spelling: in journals, and in what a refusal expects.

use std::collections::BTreeSet;

use gongkai::case::{Event, Found, Recorded, Track, What};
use gongkai::citation::Code;
use gongkai::workflow::{
    application, consultation, policy_interpretation, public_opinion_response, release, secrecy_review,
};
use serde::de::DeserializeOwned;

/// The codes that a journal takes, as its reader names them where none fits.
fn codes<E: DeserializeOwned>() -> BTreeSet<String> {
    let refused = serde_json::from_str::<E>("\"no_such_event\"").err().map(|why| why.to_string()).unwrap_or_default();
    let listed = refused.split_once("expected one of ").map_or("", |(_, listed)| listed);
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_verbs_of_a_procedure_spell_its_events() {
    fn spelt<V: Copy>(verbs: &[V], event: fn(V) -> &'static str) -> BTreeSet<String> {
        verbs.iter().map(|verb| event(*verb).to_owned()).collect()
    }
    assert_eq!(codes::<application::Event>(), spelt(&application::Verb::ALL, application::Verb::event));
    assert_eq!(codes::<consultation::Event>(), spelt(&consultation::Verb::ALL, consultation::Verb::event));
    assert_eq!(
        codes::<policy_interpretation::Event>(),
        spelt(&policy_interpretation::Verb::ALL, policy_interpretation::Verb::event)
    );
    assert_eq!(
        codes::<public_opinion_response::Event>(),
        spelt(&public_opinion_response::Verb::ALL, public_opinion_response::Verb::event)
    );
    assert_eq!(codes::<release::Event>(), spelt(&release::Verb::ALL, release::Verb::event));
    assert_eq!(codes::<secrecy_review::Event>(), spelt(&secrecy_review::Verb::ALL, secrecy_review::Verb::event));
}

/// The events by which an act is recorded are events of a journal, nested as it nests them; only what nobody records has none.
#[test]
fn the_events_of_every_act_exist() {
    let mut bare = BTreeSet::new();
    for (of, act) in What::every(Code::literal("any")) {
        let events = act.events(of);
        if events.is_empty() {
            bare.insert(act.code());
        }
        for event in events {
            let path = event.to_string();
            let mut steps = path.split('.');
            assert!(steps.next().is_some_and(|track| codes::<Event>().contains(track)), "{path}");
            let (code, inner) = (steps.next().unwrap_or_default(), steps.next());
            let known = match event {
                Recorded::Application(_) | Recorded::Consulted(_) => codes::<application::Event>(),
                Recorded::SecrecyReview(_) => codes::<secrecy_review::Event>(),
                Recorded::Release(_) => codes::<release::Event>(),
                Recorded::Coordination(_) => codes::<consultation::Event>(),
                Recorded::Interpretation(_) => codes::<policy_interpretation::Event>(),
                Recorded::PublicOpinion(_) => codes::<public_opinion_response::Event>(),
                _ => codes::<Found>(),
            };
            assert!(known.contains(code), "{path}");
            assert!(inner.is_none_or(|inner| codes::<consultation::Event>().contains(inner)), "{path}");
            assert!(of != Track::Application || !matches!(event, Recorded::Coordination(_)), "{act:?}: {path}");
        }
    }
    assert_eq!(bare, BTreeSet::from(["complain", "help"]));
}
