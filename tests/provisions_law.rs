//! Every provision of the five documents and of the Regulation: in the index, carried by its rules, and exercised by a case that
//! carries its address.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod provisions {
    pub(crate) mod lieshan;
    pub(crate) mod national_2007;
    pub(crate) mod national_2019;
    pub(crate) mod stand;
    pub(crate) mod taierzhuang;
    pub(crate) mod yanliang;
    pub(crate) mod yantian;
    pub(crate) mod yunnan_bureau;
}

mod support {
    pub(crate) mod applying;
    #[expect(dead_code, reason = "shared with the tests of consultation")]
    pub(crate) mod consulting;
    pub(crate) mod duties;
    #[expect(dead_code, reason = "shared with the tests of the audit")]
    pub(crate) mod files;
    pub(crate) mod matter;
    pub(crate) mod owed;
    pub(crate) mod releasing;
    pub(crate) mod reviewing;
    #[expect(dead_code, reason = "shared with the tests of agencies")]
    pub(crate) mod roster;
    pub(crate) mod sheet;
}

use std::collections::BTreeSet;

use gongkai::citation::Provision;
use gongkai::law::index;
use provisions::stand::Case;

/// The addresses of the five documents with their kinds, and whether each states something that can be tested.
const ADDRESSES: &str = include_str!("provisions/addresses.txt");

const CASES: [&[Case]; 7] = [
    provisions::national_2019::CASES,
    provisions::national_2007::CASES,
    provisions::yantian::CASES,
    provisions::yanliang::CASES,
    provisions::lieshan::CASES,
    provisions::taierzhuang::CASES,
    provisions::yunnan_bureau::CASES,
];

fn catalogued() -> impl Iterator<Item = (Provision, &'static str, bool)> {
    ADDRESSES.lines().map(|line| {
        let mut words = line.split(' ');
        let address = words.next().and_then(|word| word.parse().ok()).expect("an address");
        let kind = words.next().expect("a kind");
        (address, kind, words.next() == Some("rule"))
    })
}

#[test]
fn every_address_of_the_five_is_in_the_index_once_with_its_kind() {
    for (address, kind, _) in catalogued() {
        let found: Vec<_> = index::entries().filter(|entry| entry.at() == address).collect();
        let [entry] = found.as_slice() else { panic!("{} has {} entries", address.stable(), found.len()) };
        assert_eq!(entry.kind().code(), kind, "{}", address.stable());
    }
    let local = index::entries().filter(|entry| !entry.at().source().as_str().starts_with("national."));
    assert_eq!(local.count(), catalogued().count());
}

#[test]
fn only_what_cannot_be_tested_states_no_rule() {
    for (address, _, testable) in catalogued() {
        let entry = index::at(address).expect("an entry");
        assert!(!testable || entry.states_no_rule().is_none(), "{} can be tested", address.stable());
    }
}

#[test]
fn every_entry_that_states_a_rule_is_carried_by_one() {
    let bare: Vec<String> = index::entries()
        .filter(|entry| entry.states_no_rule().is_none() && entry.carried_by().next().is_none())
        .map(|entry| entry.at().stable())
        .collect();
    assert_eq!(bare, [] as [&str; 0]);
}

#[test]
fn every_rule_has_an_entry() {
    let lost: Vec<String> =
        index::rules_without_entry().iter().map(|rule| format!("{} {}", rule.list(), rule.by().stable())).collect();
    assert_eq!(lost, [] as [&str; 0]);
}

#[test]
fn every_entry_that_states_a_rule_is_exercised() {
    let exercised: BTreeSet<Provision> =
        CASES.iter().copied().flatten().map(|(address, _)| address.parse().expect("an address")).collect();
    let idle: Vec<String> = index::entries()
        .filter(|entry| entry.states_no_rule().is_none() && !exercised.contains(&entry.at()))
        .map(|entry| entry.at().stable())
        .collect();
    assert_eq!(idle, [] as [&str; 0]);
    for address in exercised {
        assert!(index::at(address).is_some(), "{} is in no index", address.stable());
    }
}

/// Runs the cases of a text, and names every provision whose case fails.
fn run(cases: &[Case]) {
    assert!(!cases.is_empty(), "no cases");
    let failed: Vec<&str> =
        cases.iter().filter(|(_, case)| std::panic::catch_unwind(case).is_err()).map(|(address, _)| *address).collect();
    assert_eq!(failed, [] as [&str; 0]);
}

#[test]
fn national_2019() {
    run(provisions::national_2019::CASES);
}

#[test]
fn national_2007() {
    run(provisions::national_2007::CASES);
}

#[test]
fn yantian() {
    run(provisions::yantian::CASES);
}

#[test]
fn yanliang() {
    run(provisions::yanliang::CASES);
}

#[test]
fn lieshan() {
    run(provisions::lieshan::CASES);
}

#[test]
fn taierzhuang() {
    run(provisions::taierzhuang::CASES);
}

#[test]
fn yunnan_bureau() {
    run(provisions::yunnan_bureau::CASES);
}
