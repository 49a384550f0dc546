//! The drawings in the documentation are what the library draws.
//!
//! `BLESS=1 cargo test --test diagrams` writes them anew; read the difference before committing it.

#![expect(clippy::expect_used, reason = "a test that cannot read its files must say so")]

use gongkai::norm::{Gate, GateStrength};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::release::diagram;

fn taierzhuang() -> Jurisdiction {
    Jurisdiction::of_place("taierzhuang").expect("a place")
}

/// The five places as in force in September 2023.
fn places() -> Vec<Jurisdiction> {
    let place = |(code, issued): (&str, Option<&str>)| {
        let place = Jurisdiction::of_place(code).expect("a place");
        match issued {
            Some(day) => place.issued_on(day.parse().expect("a day")).expect("an open date"),
            None => place,
        }
    };
    let dated = [
        ("yantian", Some("2021-06-01")),
        ("yanliang", Some("2020-06-01")),
        ("lieshan", None),
        ("taierzhuang", None),
        ("yunnan_bureau", Some("2019-06-03")),
    ];
    dated.into_iter().map(place).collect()
}

#[test]
fn the_drawing_of_the_gates_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/workflow/release/gates.mmd");
    let place = taierzhuang();
    let drawn = diagram(&place.on("2023-09-04".parse().expect("a day")).expect("a regime"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &drawn).expect("the drawing is written");
    }
    assert_eq!(drawn, std::fs::read_to_string(path).expect("the drawing"), "gates.mmd is not what is drawn");
}

#[test]
fn every_gate_is_drawn_once_and_in_its_order() {
    for place in places() {
        let regime = place.on("2023-09-04".parse().expect("a day")).expect("a regime");
        let drawn = diagram(&regime);
        let local = regime.local().in_force().expect("in force").gates();
        let read = |gate: &&Gate| {
            gate.under_reading().is_none_or(|choice| regime.readings().of(choice.reading()) == Some(choice))
        };
        let gates: Vec<_> = regime.procedure().release_gates().iter().chain(local).filter(read).collect();
        for (number, gate) in (1..).zip(&gates) {
            let node = format!("gate{number}[\"{number}. {}<br/>", gate.name().en());
            assert_eq!(drawn.matches(&node).count(), 1, "{}: {node}", place.place());
        }
        let in_sequence = gates.iter().filter(|gate| gate.is_in_sequence()).count();
        assert_eq!(drawn.matches(" --> ").count(), in_sequence.saturating_sub(1), "{}", place.place());
        let formality = gates.iter().any(|gate| gate.how_hard() == GateStrength::Formality);
        assert_eq!(drawn.contains("stroke-dasharray"), formality, "{}", place.place());
    }
}

#[test]
fn the_nation_alone_is_drawn_without_a_sequence() {
    let nation = Jurisdiction::national();
    let drawn = diagram(&nation.on("2023-09-04".parse().expect("a day")).expect("a regime"));
    assert!(!drawn.contains(" --> ") && drawn.ends_with("    before ==> released\n"), "{drawn}");
}
