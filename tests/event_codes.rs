//! The events of every procedure go by one spelling: in journals, and in what a refusal expects.

use std::collections::BTreeSet;

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
