//! Who answers, case by case, as the articles tell it: where the information comes from, whose it is, and where that stands.
//!
//! A duty reads `responsible a | provisions | steps of succession`; an open one `responsible ? a,b what is missing | …`.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod duties;
    pub(crate) mod roster;
}

use gongkai::agency::{
    Addressed, Bearer, Body, Change, ChangeKind, Disagreement, Duty, Escalated, FirstResponder, Flags, Information,
    Missing, NoRule, Origin, OwnName, Responsibility, Role, Roster, SpecialAuthority, Why, escalate, first_responder,
    reach, responsible,
};
use gongkai::citation::{Code, Provision, Rank, Text};
use gongkai::fact::Finding;
use gongkai::norm::{
    Application, BodyKind, Decider, Dispute, Matter, Mode, OpinionAbout, Power, ScopeClause, Sector, Tier,
};
use gongkai::regime::Jurisdiction;
use support::duties::lines;
use support::roster::{body, code, day, roster};

use BodyKind::{
    AffiliatedUnit, Agency, AuthorisedOrganisation, BranchBody, DeliberativeBody, EntrustedInstitution, Government,
    InternalBody, PartyBody, PartyBodyWithPlate, PublicEnterprise, StateEnterprise, SubDistrictOffice, TemporaryBody,
};
use ChangeKind::{Abolished, Changed, FunctionsMoved, Merged, Split};

const ON: &str = "2023-05-10";
const UNDER_2007: &str = "2015-03-04";

fn nation() -> Jurisdiction {
    Jurisdiction::national()
}

fn place(text: &str) -> Jurisdiction {
    Jurisdiction::of_place(text).expect("a built-in place")
}

fn issued(text: &str, on: &str) -> Jurisdiction {
    place(text).issued_on(day(on)).expect("a text whose date is open")
}

fn lieshan() -> Jurisdiction {
    place("lieshan")
}

fn taierzhuang() -> Jurisdiction {
    place("taierzhuang")
}

fn yantian() -> Jurisdiction {
    issued("yantian", "2022-06-01")
}

fn yanliang() -> Jurisdiction {
    issued("yanliang", "2020-06-01")
}

fn yunnan() -> Jurisdiction {
    issued("yunnan_bureau", "2019-06-03")
}

/// Agencies of the place, none of which changed.
fn agencies(ids: &[&str]) -> Roster {
    changed(ids, vec![])
}

fn changed(ids: &[&str], changes: Vec<Change>) -> Roster {
    roster(ids.iter().map(|id| body(Agency, id)).collect(), changes)
}

fn city_bureau(id: &str) -> Body {
    Body::outside(code(id), Text::literal("市局", "a city bureau"), Agency).at(Tier::Prefecture)
}

fn codes(ids: &[&str]) -> Vec<Code> {
    ids.iter().map(|id| code(id)).collect()
}

fn ids<'a>(bodies: impl Iterator<Item = &'a Body>) -> Vec<String> {
    bodies.map(|body| body.id().to_string()).collect()
}

/// Information of an origin under no special authority.
fn of(origin: Origin) -> Information {
    Information::new(origin).under_authority(SpecialAuthority::None)
}

fn made(by: &str) -> Information {
    of(Origin::Made { by: code(by) })
}

fn kept(by: &str) -> Information {
    of(Origin::ObtainedFromPublic { kept_by: code(by) })
}

fn passed_on(held_by: &str, made_by: Option<&str>, first_obtained_by: Option<&str>) -> Information {
    let (made_by, first_obtained_by) = (made_by.map(code), first_obtained_by.map(code));
    of(Origin::ObtainedFromAgency { held_by: code(held_by), made_by, first_obtained_by })
}

fn jointly_made(makers: &[&str], lead: Option<&str>) -> Information {
    of(Origin::JointlyMade { makers: codes(makers), lead: lead.map(code) })
}

fn jointly_issued(sealed_by: &[&str], lead: Option<&str>) -> Information {
    of(Origin::JointlyIssued { sealed_by: codes(sealed_by), lead: lead.map(code) })
}

fn decision(by: &str, drafted_by: &str) -> Information {
    of(Origin::Decision { by: code(by), drafted_by: Some(code(drafted_by)) })
}

fn change(of: &str, on: &str, what: ChangeKind) -> Change {
    Change::new(code(of), day(on), what)
}

fn assigned(to: &str, rank: Rank) -> SpecialAuthority {
    SpecialAuthority::Of { body: code(to), rank, by: Provision::of("health_law").article(40) }
}

#[track_caller]
fn look<T>(
    at: &Jurisdiction,
    on: &str,
    roster: &Roster,
    what: &Information,
    look: impl FnOnce(&Responsibility<'_>) -> T,
) -> T {
    let regime = at.on(day(on)).expect("a day under the Regulation");
    look(&responsible(&regime, roster, what).expect("a question that stands"))
}

/// The answer on one day: the nation's duties, the local text's, what applies, and the flags.
struct Said {
    nation: Vec<String>,
    text: Vec<String>,
    applies: Vec<String>,
    flags: Flags,
}

#[track_caller]
fn asked(at: &Jurisdiction, on: &str, roster: &Roster, what: &Information) -> Said {
    look(at, on, roster, what, |answer| Said {
        nation: lines(answer.national()),
        text: lines(answer.local()),
        applies: lines(answer.effective()),
        flags: answer.flags(),
    })
}

impl Said {
    #[track_caller]
    fn nation(self, expected: &[&str]) -> Self {
        assert_eq!(self.nation, expected, "the nation");
        self
    }

    #[track_caller]
    fn text(self, expected: &[&str]) -> Self {
        assert_eq!(self.text, expected, "the local text");
        self
    }

    #[track_caller]
    fn applies(self, expected: &[&str]) -> Self {
        assert_eq!(self.applies, expected, "what applies");
        self
    }

    #[track_caller]
    fn flags(self, expected: Flags) {
        assert_eq!(self.flags, expected);
    }
}

/// Under the nation alone: what applies is what it says.
#[track_caller]
fn n(roster: &Roster, what: &Information, expected: &[&str]) {
    asked(&nation(), ON, roster, what).nation(expected).text(&[]).applies(expected).flags(Flags::empty());
}

/// The local text says the same as the nation, in its own provisions.
#[track_caller]
fn restates(at: &Jurisdiction, roster: &Roster, what: &Information, nation: &[&str], text: &[&str]) {
    asked(at, ON, roster, what).nation(nation).text(text).applies(nation);
}

// Art. 10 of the Regulation, and the local articles that restate it.

#[test]
fn who_makes_it_discloses_it() {
    let two = agencies(&["civil_affairs", "finance"]);
    let what = made("civil_affairs");
    let nation = &["responsible civil_affairs | national.2019/10/1/-/s1"];
    n(&two, &what, nation);
    restates(&lieshan(), &two, &what, nation, &["responsible civil_affairs | lieshan/4/-/-/a"]);
    restates(&yantian(), &two, &what, nation, &["responsible civil_affairs | yantian/5/1/-/a"]);
    restates(
        &taierzhuang(),
        &two,
        &what,
        nation,
        &["responsible civil_affairs | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-"],
    );
    // Silent.
    restates(&yanliang(), &two, &what, nation, &[]);
    restates(&yunnan(), &two, &what, nation, &[]);
}

#[test]
fn who_keeps_what_the_public_gave_discloses_it() {
    let two = agencies(&["agriculture", "statistics"]);
    let what = kept("agriculture");
    let nation = &["responsible agriculture | national.2019/10/1/-/s2"];
    n(&two, &what, nation);
    restates(&lieshan(), &two, &what, nation, &["responsible agriculture | lieshan/4/-/-/b"]);
    restates(&yantian(), &two, &what, nation, &["responsible agriculture | yantian/5/1/-/b"]);
    restates(
        &taierzhuang(),
        &two,
        &what,
        nation,
        &["responsible agriculture | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-"],
    );
    restates(&yanliang(), &two, &what, nation, &[]);
    restates(&yunnan(), &two, &what, nation, &[]);
}

#[test]
fn the_holder_of_a_copy_does_not_disclose_what_another_agency_made_or_first_obtained() {
    // A company gave it to A, A to B, B to C.
    let chain = agencies(&["a", "b", "c"]);
    let table = [
        (passed_on("c", None, Some("a")), "a"),
        (passed_on("b", Some("a"), None), "a"),
        (passed_on("c", Some("a"), None), "a"),
        // Made by A and, in another chain, first obtained by B: the maker made it.
        (passed_on("c", Some("a"), Some("b")), "a"),
    ];
    for (what, who) in table {
        let nation = &[&*format!("responsible {who} | national.2019/10/1/-/s2")];
        n(&chain, &what, nation);
        let yantian_5 = format!("responsible {who} | yantian/5/1/-/c");
        restates(&yantian(), &chain, &what, nation, &[&yantian_5]);
        let both = format!("responsible {who} | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-");
        restates(&taierzhuang(), &chain, &what, nation, &[&both]);
        restates(&yanliang(), &chain, &what, nation, &[]);
    }
    // Lieshan 4 leaves the limb out. What A made is A's all the same (4a); what A first obtained the nation gives to A.
    restates(
        &lieshan(),
        &chain,
        &passed_on("c", Some("a"), None),
        &["responsible a | national.2019/10/1/-/s2"],
        &["responsible a | lieshan/4/-/-/a"],
    );
    restates(&lieshan(), &chain, &passed_on("c", None, Some("a")), &["responsible a | national.2019/10/1/-/s2"], &[]);
}

#[test]
fn an_unknown_maker_is_asked_for_and_the_holder_is_not_taken_instead() {
    let two = agencies(&["b", "c"]);
    let what = passed_on("c", None, None);
    let nation = &["responsible ?  missing:code:maker_or_first_obtainer | national.2019/10/1/-/s2"];
    n(&two, &what, nation);
    restates(
        &yantian(),
        &two,
        &what,
        nation,
        &["responsible ?  missing:code:maker_or_first_obtainer | yantian/5/1/-/c"],
    );
    restates(&lieshan(), &two, &what, nation, &[]);
    restates(
        &taierzhuang(),
        &two,
        &what,
        nation,
        &[
            "responsible ?  missing:code:maker_or_first_obtainer | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-",
        ],
    );
}

#[test]
fn laws_and_regulations_on_the_authority_prevail() {
    let two = agencies(&["disease_control", "province_health"]);
    let by_law = |rank| made("disease_control").under_authority(assigned("province_health", rank));
    for rank in [Rank::Law, Rank::AdministrativeRegulation, Rank::LocalRegulation] {
        let what = by_law(rank);
        let nation = &["responsible province_health | national.2019/10/1/-/s3 health_law/40/-/-"];
        n(&two, &what, nation);
        let text = |by: &str| format!("responsible province_health | {by} health_law/40/-/-");
        restates(&lieshan(), &two, &what, nation, &[&text("lieshan/4/-/-/f")]);
        restates(&yantian(), &two, &what, nation, &[&text("yantian/5/1/-/d")]);
        let both = text("taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-");
        restates(&taierzhuang(), &two, &what, nation, &[&both]);
        restates(&yunnan(), &two, &what, nation, &[&text("yunnan_bureau.proactive/6/-/-")]);
        restates(&yanliang(), &two, &what, nation, &[]);
    }
}

#[test]
fn a_rule_or_a_mere_document_on_the_authority_changes_nothing() {
    let two = agencies(&["disease_control", "province_health"]);
    for rank in [Rank::Rule, Rank::JudicialInterpretation, Rank::NormativeDocument] {
        let what = made("disease_control").under_authority(assigned("province_health", rank));
        let said = asked(&nation(), ON, &two, &what);
        let expected = &["responsible disease_control | national.2019/10/1/-/s1"];
        said.nation(expected).applies(expected).flags(Flags::SPECIAL_AUTHORITY_RANKS_TOO_LOW);
        asked(&yantian(), ON, &two, &what)
            .text(&["responsible disease_control | yantian/5/1/-/a"])
            .applies(expected)
            .flags(Flags::SPECIAL_AUTHORITY_RANKS_TOO_LOW | Flags::LOCAL_DATE_ASSUMED);
    }
}

#[test]
fn an_authority_that_nobody_looked_into_is_a_proviso_and_one_asked_in_vain_leaves_it_open() {
    let one = agencies(&["a"]);
    let not_stated = Information::new(Origin::Made { by: code("a") });
    asked(&nation(), ON, &one, &not_stated)
        .applies(&["responsible a | national.2019/10/1/-/s1"])
        .flags(Flags::SPECIAL_AUTHORITY_NOT_STATED);
    let unknown = made("a").under_authority(SpecialAuthority::Unknown);
    n(&one, &unknown, &["responsible ? a missing:code:special_authority | national.2019/10/1/-/s1"]);
    // Everyone beside it is a candidate too.
    let two = agencies(&["a", "b"]);
    let joint = jointly_issued(&["a", "b"], Some("a")).under_authority(SpecialAuthority::Unknown);
    asked(&lieshan(), ON, &two, &joint).applies(&[
        "responsible ? a missing:code:special_authority | national.2019/10/3/-",
        "obliged ? b missing:code:special_authority | lieshan/5/-/-/b",
    ]);
}

// Parts of an agency: art. 10 para. 2.

fn traffic(own: Option<OwnName>, kind: BodyKind) -> Roster {
    let part = body(kind, "traffic").under(code("bureau"));
    let part = own.map_or(part.clone(), |own| part.own_name(own));
    roster(vec![body(Agency, "bureau"), part], vec![])
}

#[test]
fn a_part_that_by_law_acts_in_its_own_name_may_disclose_beside_its_agency() {
    for kind in [BranchBody, InternalBody] {
        for rank in [Rank::Law, Rank::AdministrativeRegulation, Rank::LocalRegulation] {
            let both = traffic(Some(OwnName::Under(rank)), kind);
            let what = made("traffic").of_own_functions(Finding::Yes);
            let nation = &["responsible bureau | national.2019/10/1/-/s1", "may traffic | national.2019/10/2/-"];
            n(&both, &what, nation);
            restates(
                &yantian(),
                &both,
                &what,
                nation,
                &["responsible bureau | yantian/5/1/-/a", "may traffic | yantian/5/2/-"],
            );
            restates(
                &taierzhuang(),
                &both,
                &what,
                nation,
                &[
                    "responsible bureau | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-",
                    "may traffic | taierzhuang.proactive/9/2/-",
                ],
            );
            // Lieshan has no such limb.
            restates(&lieshan(), &both, &what, nation, &["responsible bureau | lieshan/4/-/-/a"]);
            look(&Jurisdiction::national(), ON, &both, &what, |answer| {
                assert_eq!(ids(answer.turn_to()), ["bureau", "traffic"]);
                assert_eq!(ids(answer.may_be_responsible()), ["traffic"]);
                assert_eq!(ids(answer.obliged()), ["bureau"]);
            });
        }
    }
}

#[test]
fn a_part_without_a_name_of_its_own_discloses_nothing_itself() {
    use Finding::{No, Unknown, Yes};
    let agency = "responsible bureau | national.2019/10/1/-/s1";
    let own = "may ? traffic missing:code:own_name,part:traffic | national.2019/10/2/-";
    let functions = "may ? traffic missing:code:of_own_functions,part:traffic | national.2019/10/2/-";
    let table: [(Option<OwnName>, Option<Finding>, &[&str]); 9] = [
        (Some(OwnName::Never), Some(Yes), &[agency]),
        // An internal mandate, or a departmental rule: neither a law nor a regulation.
        (Some(OwnName::Under(Rank::NormativeDocument)), Some(Yes), &[agency]),
        (Some(OwnName::Under(Rank::Rule)), Some(Yes), &[agency]),
        // Information that has nothing to do with those functions.
        (Some(OwnName::Under(Rank::Law)), Some(No), &[agency]),
        (None, Some(Yes), &[agency, own]),
        (None, None, &[agency, own]),
        (Some(OwnName::Under(Rank::Law)), Some(Unknown), &[agency, functions]),
        (Some(OwnName::Under(Rank::Law)), None, &[agency, functions]),
        (Some(OwnName::Never), None, &[agency]),
    ];
    for (own, functions, expected) in table {
        let what = made("traffic");
        let what = functions.map_or(what.clone(), |finding| what.of_own_functions(finding));
        n(&traffic(own, InternalBody), &what, expected);
    }
}

#[test]
fn what_a_part_made_is_its_agencys_however_deep_it_lies_and_open_where_the_agency_is_not_stated() {
    let deep = roster(
        vec![
            body(Agency, "bureau"),
            body(BranchBody, "station").under(code("bureau")).own_name(OwnName::Never),
            body(InternalBody, "desk").under(code("station")).own_name(OwnName::Never),
        ],
        vec![],
    );
    n(&deep, &made("desk"), &["responsible bureau | national.2019/10/1/-/s1"]);
    let lost = roster(vec![body(InternalBody, "desk").own_name(OwnName::Never)], vec![]);
    n(&lost, &made("desk"), &["responsible ?  missing:code:agency_of,part:desk | national.2019/10/1/-/s1"]);
}

// Joint information: art. 10 para. 3, and the sealers of the local texts.

#[test]
fn whoever_led_the_making_discloses_what_was_jointly_made() {
    let three = agencies(&["a", "b", "c"]);
    let what = jointly_made(&["a", "b", "c"], Some("b"));
    let nation = &["responsible b | national.2019/10/3/-"];
    n(&three, &what, nation);
    restates(&yantian(), &three, &what, nation, &["responsible b | yantian/5/3/-"]);
    restates(
        &taierzhuang(),
        &three,
        &what,
        nation,
        &["responsible b | taierzhuang.coordination/4/3/- taierzhuang.proactive/9/3/-"],
    );
    // Lieshan 5 speaks of joint documents only; art. 7 has everybody involved publish, which has to be asked of those who made it too.
    let asked_of = [
        "obliged ? a missing:code:functions_touched,body:a | lieshan/7/-/-",
        "obliged ? c missing:code:functions_touched,body:c | lieshan/7/-/-",
    ];
    asked(&lieshan(), ON, &three, &what).nation(nation).text(&asked_of).applies(&[nation[0], asked_of[0], asked_of[1]]);
    let on_request = what.clone().in_mode(Mode::OnRequest);
    restates(&lieshan(), &three, &on_request, nation, &[]);
    restates(&yanliang(), &three, &what, nation, &[]);
}

#[test]
fn every_agency_whose_seal_a_joint_document_bears_is_obliged_beside_the_lead() {
    // D was merely consulted.
    let four = agencies(&["a", "b", "c", "d"]);
    let what = jointly_issued(&["a", "b", "c"], Some("a"));
    n(&four, &what, &["responsible a | national.2019/10/3/-"]);
    let table: [(Jurisdiction, &[&str], &[&str], Flags); 2] = [
        (
            lieshan(),
            &["responsible a | lieshan/5/-/-/a", "obliged b | lieshan/5/-/-/b", "obliged c | lieshan/5/-/-/b"],
            &["responsible a | national.2019/10/3/-", "obliged b | lieshan/5/-/-/b", "obliged c | lieshan/5/-/-/b"],
            Flags::LOCAL_ADDS | Flags::LOCAL_UPPER_BOUND,
        ),
        (
            taierzhuang(),
            &[
                "responsible a | taierzhuang.coordination/4/3/-",
                "obliged b | taierzhuang.coordination/4/4/-",
                "obliged c | taierzhuang.coordination/4/4/-",
            ],
            &[
                "responsible a | national.2019/10/3/-",
                "obliged b | taierzhuang.coordination/4/4/-",
                "obliged c | taierzhuang.coordination/4/4/-",
            ],
            Flags::LOCAL_ADDS,
        ),
    ];
    for (at, text, applies, flags) in table {
        let said = asked(&at, ON, &four, &what).nation(&["responsible a | national.2019/10/3/-"]);
        said.text(text).applies(applies).flags(flags);
        look(&at, ON, &four, &what, |answer| {
            assert_eq!(answer.primary().map(Body::id), Some(code("a")));
            assert_eq!(ids(answer.co_obliged()), ["b", "c"]);
            assert_eq!(ids(answer.obliged()), ["a", "b", "c"]);
        });
    }
    // Elsewhere the lead alone.
    restates(&yantian(), &four, &what, &["responsible a | national.2019/10/3/-"], &["responsible a | yantian/5/3/-"]);
    restates(&yanliang(), &four, &what, &["responsible a | national.2019/10/3/-"], &[]);
    restates(&yunnan(), &four, &what, &["responsible a | national.2019/10/3/-"], &[]);
}

#[test]
fn whether_a_sealer_that_no_clause_names_is_obliged_is_open() {
    let with = |kind| roster(vec![body(Agency, "a"), body(Agency, "c"), body(kind, "u")], vec![]);
    let what = jointly_issued(&["a", "u"], Some("a"));
    for kind in [AuthorisedOrganisation, PartyBodyWithPlate] {
        for at in [lieshan(), taierzhuang()] {
            let unnamed = open(Why::NoRule(NoRule::Unnamed(kind)));
            assert_eq!(addressed(&at, ON, &with(kind), &what, "u"), unnamed);
            assert_eq!(addressed(&at, ON, &with(kind), &what, "c"), "not responsible national.2019/36/-/5: a ");
        }
    }
    let enterprise = with(StateEnterprise);
    assert_eq!(addressed(&lieshan(), ON, &enterprise, &what, "u"), "not responsible national.2019/36/-/5: a ");
}

#[test]
fn a_sealer_that_the_nation_sends_to_other_rules_answers_under_those() {
    let with = |kind| roster(vec![body(Agency, "a"), body(kind, "u")], vec![]);
    let what = jointly_issued(&["a", "u"], Some("a"));
    let at = |at: &Jurisdiction, kind| addressed(at, ON, &with(kind), &what, "u");
    assert_eq!(at(&lieshan(), PublicEnterprise), "elsewhere national.2019/55/1/-");
    for place in [lieshan(), taierzhuang()] {
        assert_eq!(at(&place, PartyBody), "elsewhere letter.2019.14/-/-/-");
    }
}

#[test]
fn whether_the_government_of_a_sub_district_office_that_sealed_is_obliged_is_open() {
    let office = |above| body(SubDistrictOffice, "s").under(code(above));
    let bodies = vec![body(Agency, "a"), body(Agency, "c"), body(Government, "g"), office("g")];
    let there = roster(bodies, vec![]);
    let what = jointly_issued(&["a", "s"], Some("a"));
    let unnamed = open(Why::NoRule(NoRule::Unnamed(SubDistrictOffice)));
    assert_eq!(addressed(&lieshan(), ON, &there, &what, "g"), unnamed);
    assert_eq!(addressed(&lieshan(), ON, &there, &what, "s"), unnamed);
    assert_eq!(addressed(&lieshan(), ON, &there, &what, "c"), "not responsible national.2019/36/-/5: a ");
}

#[test]
fn a_section_that_sealed_is_as_its_agency() {
    let section = |of| body(InternalBody, "i").under(code(of)).own_name(OwnName::Never);
    let what = jointly_issued(&["a", "i"], Some("a"));
    let of = |above: Body, whom| {
        let bodies = vec![body(Agency, "a"), body(Agency, "c"), body(Government, "g"), section("u"), above];
        addressed(&lieshan(), ON, &roster(bodies, vec![]), &what, whom)
    };
    let unnamed = open(Why::NoRule(NoRule::Unnamed(SubDistrictOffice)));
    for office in [body(SubDistrictOffice, "u").under(code("g")), body(SubDistrictOffice, "u")] {
        assert_eq!(of(office.clone(), "g"), unnamed);
        assert_eq!(of(office.clone(), "u"), unnamed);
        assert_eq!(of(office, "c"), "not responsible national.2019/36/-/5: a ");
    }
    assert_eq!(of(body(PublicEnterprise, "u"), "u"), "elsewhere national.2019/55/1/-");
    assert_eq!(of(body(PartyBody, "u"), "u"), "elsewhere letter.2019.14/-/-/-");
}

#[test]
fn whoever_came_after_the_government_of_a_sub_district_office_that_sealed_may_be_obliged() {
    let what = jointly_issued(&["a", "s"], Some("a")).made_on(day("2018-06-01"));
    let then = |happened: Change, whom| {
        let bodies = [body(Agency, "a"), body(Agency, "c"), body(Agency, "d"), body(Government, "g")];
        let office = body(SubDistrictOffice, "s").under(code("g"));
        let there = roster(bodies.into_iter().chain([office]).collect(), vec![happened]);
        addressed(&lieshan(), ON, &there, &what, whom)
    };
    let unnamed = open(Why::NoRule(NoRule::Unnamed(SubDistrictOffice)));
    let merged = || change("g", "2020-01-02", Merged).taken_over(code("d"));
    let moved = || change("g", "2020-01-02", FunctionsMoved).taken_over(code("d"));
    assert_eq!(then(merged(), "d"), unnamed);
    assert_eq!(then(moved(), "d"), unnamed);
    assert_eq!(then(moved(), "g"), unnamed);
    for gone in ["c", "g"] {
        assert_eq!(then(merged(), gone), "not responsible national.2019/36/-/5: a ");
    }
}

#[test]
fn whether_a_sealer_that_goes_on_without_the_function_is_still_obliged_is_open() {
    let what = jointly_issued(&["a", "c"], Some("c")).made_on(day("2018-06-01"));
    let silence = open(Why::NoRule(NoRule::Succession));
    let with = |u: Body, later: &[Change]| {
        let moved = change("a", "2020-01-02", FunctionsMoved).taken_over(code("u")).by_nobody_else();
        let bodies = [body(Agency, "a"), body(Agency, "b"), body(Agency, "c"), body(Agency, "d"), u];
        let changes = [moved.decided_by(code("b"))].into_iter().chain(later.iter().cloned());
        roster(bodies.to_vec(), changes.collect())
    };
    for (at, by) in [(lieshan(), "lieshan/5/-/-/b"), (taierzhuang(), "taierzhuang.coordination/4/4/-")] {
        for kind in [Agency, StateEnterprise, PublicEnterprise, PartyBody] {
            assert_eq!(addressed(&at, ON, &with(body(kind, "u"), &[]), &what, "a"), silence, "{kind:?}");
        }
        let outside = Body::outside(code("u"), Text::literal("外地机关", "an outside body"), Agency);
        assert_eq!(addressed(&at, ON, &with(outside, &[]), &what, "a"), silence);
        let agency = with(body(Agency, "u"), &[]);
        assert_eq!(addressed(&at, ON, &agency, &what, "u"), format!("is obliged {by}"));
        assert_eq!(addressed(&at, ON, &agency, &what, "b"), "not responsible national.2019/36/-/5: c u");
        // Gone since: whoever came after it.
        let gone = with(body(Agency, "u"), &[change("a", "2021-01-02", Merged).taken_over(code("d"))]);
        assert_eq!(addressed(&at, ON, &gone, &what, "d"), silence);
        assert_eq!(addressed(&at, ON, &gone, &what, "a"), "not responsible national.2019/36/-/5: c u");
        // Moved on: the one that it only passed has it in no reading.
        let on = with(body(Agency, "u"), &[change("u", "2021-01-02", FunctionsMoved).taken_over(code("d"))]);
        assert_eq!(addressed(&at, ON, &on, &what, "a"), silence);
        assert_eq!(addressed(&at, ON, &on, &what, "d"), format!("is obliged {by}"));
        assert_eq!(addressed(&at, ON, &on, &what, "u"), "not responsible national.2019/36/-/5: c d");
        // Moved back.
        let back = with(body(Agency, "u"), &[change("u", "2021-01-02", FunctionsMoved).taken_over(code("a"))]);
        assert_eq!(addressed(&at, ON, &back, &what, "a"), format!("is obliged {by}"));
    }
}

#[test]
fn what_passed_one_that_no_clause_names_is_open_also_where_it_is_not_said_when_it_was_made() {
    let passed = change("c", "2010-03-01", FunctionsMoved).taken_over(code("d"));
    let ended = change("d", "2020-05-01", Changed).by_nobody_else().decided_by(code("a"));
    let bodies =
        vec![body(Agency, "a"), body(SubDistrictOffice, "c"), body(AuthorisedOrganisation, "d"), body(Agency, "e")];
    let there = roster(bodies, vec![passed, ended]);
    let unnamed = open(Why::NoRule(NoRule::Unnamed(SubDistrictOffice)));
    for what in [made("c"), made("c").made_on(day("2009-01-05"))] {
        assert_eq!(addressed(&taierzhuang(), ON, &there, &what, "e"), unnamed);
    }
}

#[test]
fn an_applicant_may_choose_among_those_who_issued_it_in_lieshan_alone() {
    let three = agencies(&["a", "b", "c"]);
    let joint = jointly_issued(&["a", "b"], Some("a"));
    let chooses = |at: &Jurisdiction, what: &Information| {
        look(at, ON, &three, what, |answer| answer.applicant_chooses().map(|by| by.stable()))
    };
    assert_eq!(chooses(&lieshan(), &joint).as_deref(), Some("lieshan/5/-/-/c"));
    assert_eq!(chooses(&lieshan(), &jointly_made(&["a", "b"], Some("a"))), None);
    assert_eq!(chooses(&lieshan(), &made("a")), None);
    for at in [nation(), taierzhuang(), yantian(), yanliang(), yunnan()] {
        assert_eq!(chooses(&at, &joint), None);
    }
    let before = look(&lieshan(), "2021-08-03", &three, &joint, |answer| answer.applicant_chooses().is_some());
    assert!(!before);
}

#[test]
fn an_unknown_lead_is_asked_for() {
    let two = agencies(&["a", "b"]);
    let lead = "responsible ? a,b missing:code:lead";
    n(&two, &jointly_made(&["b", "a"], None), &[&format!("{lead} | national.2019/10/3/-")]);
    n(&two, &jointly_issued(&["b", "a"], None), &[&format!("{lead} | national.2019/10/3/-")]);
    asked(&yantian(), ON, &two, &jointly_made(&["b", "a"], None))
        .text(&[&format!("{lead} | yantian/5/3/-")])
        .applies(&[&format!("{lead} | national.2019/10/3/-")]);
    asked(&lieshan(), ON, &two, &jointly_issued(&["b", "a"], None)).text(&[
        &format!("{lead} | lieshan/5/-/-/a"),
        "obliged a | lieshan/5/-/-/b",
        "obliged b | lieshan/5/-/-/b",
    ]);
}

#[test]
fn every_sealer_is_obliged_whoever_led() {
    let two = agencies(&["a", "b"]);
    let what = jointly_issued(&["a", "b"], None);
    asked(&lieshan(), ON, &two, &what).applies(&[
        "responsible ? a,b missing:code:lead | national.2019/10/3/-",
        "obliged a | lieshan/5/-/-/b",
        "obliged b | lieshan/5/-/-/b",
    ]);
}

#[test]
fn a_sealer_may_not_send_on_whoever_led() {
    let two = agencies(&["a", "b"]);
    look(&taierzhuang(), ON, &two, &jointly_issued(&["a", "b"], None), |answer| {
        assert_eq!(ids(answer.obliged()), ["a", "b"]);
    });
}

#[test]
fn a_sealer_between_whom_and_another_the_leads_functions_were_split_is_obliged() {
    let split =
        changed(&["a", "b", "d"], vec![change("a", "2022-01-10", Split).taken_over(code("b")).taken_over(code("d"))]);
    look(&taierzhuang(), ON, &split, &jointly_issued(&["a", "b"], Some("a")), |answer| {
        assert_eq!(ids(answer.obliged()), ["b"]);
    });
}

#[test]
fn a_text_of_the_district_binds_no_bureau_of_the_city() {
    let both = roster(vec![body(Agency, "district_edu").at(Tier::County), city_bureau("city_edu")], vec![]);
    // The city's bureau leads: it answers under the nation's rule, the district's under lieshan 5.
    asked(&lieshan(), ON, &both, &jointly_issued(&["district_edu", "city_edu"], Some("city_edu")))
        .nation(&["responsible city_edu | national.2019/10/3/-"])
        .text(&[
            "responsible ? city_edu no_rule:code:outside_the_place | lieshan/5/-/-/a",
            "obliged district_edu | lieshan/5/-/-/b",
        ])
        .applies(&["responsible city_edu | national.2019/10/3/-", "obliged district_edu | lieshan/5/-/-/b"])
        .flags(Flags::LOCAL_ADDS | Flags::OUTSIDE_NOT_BOUND | Flags::LOCAL_UPPER_BOUND);
    // The district's leads: the city's is not obliged.
    asked(&lieshan(), ON, &both, &jointly_issued(&["district_edu", "city_edu"], Some("district_edu")))
        .applies(&["responsible district_edu | national.2019/10/3/-"])
        .flags(Flags::OUTSIDE_NOT_BOUND | Flags::LOCAL_UPPER_BOUND);
    // Whether it belongs to the place is not stated.
    let perhaps = Body::new(code("b"), Text::literal("某局", "a bureau"), Agency);
    let unclear = roster(vec![body(Agency, "a"), perhaps], vec![]);
    asked(&lieshan(), ON, &unclear, &jointly_issued(&["a", "b"], Some("a"))).applies(&[
        "responsible a | national.2019/10/3/-",
        "obliged ? b missing:code:of_place,body:b | lieshan/5/-/-/b",
    ]);
}

#[test]
fn a_choice_among_bureaus_of_the_city_is_not_the_districts_to_give() {
    let both = roster(vec![city_bureau("city_a"), city_bureau("city_b")], vec![]);
    let joint = jointly_issued(&["city_a", "city_b"], Some("city_a"));
    look(&lieshan(), ON, &both, &joint, |answer| assert_eq!(answer.applicant_chooses(), None));
}

#[test]
fn lieshan_7_every_agency_whose_functions_proactive_information_touches() {
    let three = agencies(&["a", "b", "c"]);
    let nation = "responsible a | national.2019/10/1/-/s1";
    let what = || made("a");
    let table: [(Information, &[&str]); 7] = [
        (what().in_mode(Mode::Proactive).involving(code("b"), Some(true)), &[nation, "obliged b | lieshan/7/-/-"]),
        (
            what().in_mode(Mode::Proactive).involving(code("c"), Some(true)).involving(code("b"), Some(true)),
            &[nation, "obliged b | lieshan/7/-/-", "obliged c | lieshan/7/-/-"],
        ),
        // Merely mentioned.
        (what().in_mode(Mode::Proactive).involving(code("b"), Some(false)), &[nation]),
        (
            what().in_mode(Mode::Proactive).involving(code("b"), None),
            &[nation, "obliged ? b missing:code:functions_touched,body:b | lieshan/7/-/-"],
        ),
        // On request art. 7 is silent.
        (what().in_mode(Mode::OnRequest).involving(code("b"), Some(true)), &[nation]),
        (what().involving(code("b"), Some(true)), &[nation, "obliged ? b missing:code:mode | lieshan/7/-/-"]),
        // The maker involves itself: it is obliged already.
        (what().in_mode(Mode::Proactive).involving(code("a"), Some(true)), &[nation]),
    ];
    for (what, expected) in table {
        asked(&lieshan(), ON, &three, &what).nation(&[nation]).applies(expected);
        asked(&taierzhuang(), ON, &three, &what).applies(&[nation]);
        n(&three, &what, &[nation]);
    }
    let with_city = roster(vec![body(Agency, "a"), city_bureau("b")], vec![]);
    asked(&lieshan(), ON, &with_city, &what().in_mode(Mode::Proactive).involving(code("b"), Some(true)))
        .applies(&[nation])
        .flags(Flags::OUTSIDE_NOT_BOUND | Flags::LOCAL_UPPER_BOUND);
}

#[test]
fn nothing_is_asked_about_a_bureau_of_the_city_that_lieshan_7_cannot_bind() {
    let with_city = roster(vec![body(Agency, "a"), city_bureau("b")], vec![]);
    let nation = "responsible a | national.2019/10/1/-/s1";
    let perhaps_touched = made("a").in_mode(Mode::Proactive).involving(code("b"), None);
    asked(&lieshan(), ON, &with_city, &perhaps_touched).applies(&[nation]);
}

#[test]
fn no_mode_is_asked_for_a_bureau_of_the_city_that_lieshan_7_cannot_bind() {
    let with_city = roster(vec![body(Agency, "a"), city_bureau("b")], vec![]);
    let of_unknown_mode = made("a").involving(code("b"), Some(true));
    asked(&lieshan(), ON, &with_city, &of_unknown_mode).applies(&["responsible a | national.2019/10/1/-/s1"]);
}

// Succession: lieshan 4 and taierzhuang.coordination 4(5). The Regulation is silent, so the other places leave it open.

/// What applies in the two places that know succession, with `M`, `S` and `D` for their limbs on the maker, the successor
/// and the deciding agency.
#[track_caller]
fn succession(roster: &Roster, what: &Information, nation: &str, applies: &str) {
    for (at, maker, successor, decider) in [
        (lieshan(), "lieshan/4/-/-/a", "lieshan/4/-/-/c", "lieshan/4/-/-/d"),
        (
            taierzhuang(),
            "taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-",
            "taierzhuang.coordination/4/5/-",
            "taierzhuang.coordination/4/5/-",
        ),
    ] {
        let put = |letter: &str| match letter {
            "M" => maker.to_owned(),
            "S" => successor.to_owned(),
            "D" => decider.to_owned(),
            other => other.to_owned(),
        };
        let expected = applies.split(' ').map(put).collect::<Vec<_>>().join(" ");
        asked(&at, ON, roster, what).nation(&[nation]).applies(&[&expected]);
    }
    for at in [Jurisdiction::national(), yantian(), yanliang(), yunnan()] {
        asked(&at, ON, roster, what).nation(&[nation]).applies(&[nation]);
    }
}

fn commerce(change: impl FnOnce(Change) -> Change) -> Roster {
    let gone = change(Change::new(code("commerce"), day("2019-02-20"), Abolished));
    changed(&["commerce", "district", "economy", "market", "trade"], vec![gone])
}

fn of_2018() -> Information {
    made("commerce").made_on(day("2018-04-01"))
}

#[test]
fn the_agency_that_took_over_the_functions_answers() {
    let one = commerce(|gone| gone.taken_over(code("economy")).decided_by(code("district")));
    let nation = "responsible ? economy no_rule:code:succession | national.2019/10/1/-/s1";
    let applies = "responsible economy | M | commerce abolished 2019-02-20 economy S";
    succession(&one, &of_2018(), nation, applies);
    succession(&one, &made("commerce"), nation, applies);
    // That the file was not handed over is no reason to refuse.
    asked(&lieshan(), ON, &one, &of_2018())
        .flags(Flags::LOCAL_FILLS | Flags::HAND_OVER_NO_EXCUSE | Flags::LOCAL_UPPER_BOUND);
    asked(&taierzhuang(), ON, &one, &of_2018()).flags(Flags::LOCAL_FILLS | Flags::HAND_OVER_NO_EXCUSE);
    // What it kept goes the same way.
    asked(&lieshan(), ON, &one, &kept("commerce"))
        .applies(&["responsible economy | lieshan/4/-/-/b | commerce abolished 2019-02-20 economy lieshan/4/-/-/c"]);
    // Until the day before, it answers itself.
    asked(&taierzhuang(), "2023-05-10", &changed(&["a", "b"], vec![change("a", "2023-05-11", Abolished)]), &made("a"))
        .applies(&["responsible a | national.2019/10/1/-/s1"]);
    asked(&taierzhuang(), "2023-05-11", &changed(&["a", "b"], vec![change("a", "2023-05-11", Abolished)]), &made("a"))
        .applies(&[
            "responsible ?  missing:code:successor,of:a | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-",
        ]);
}

#[test]
fn where_nobody_took_over_the_agency_that_decided_answers() {
    let nobody = commerce(|gone| gone.by_nobody_else().decided_by(code("district")));
    succession(
        &nobody,
        &of_2018(),
        "responsible ? district no_rule:code:succession | national.2019/10/1/-/s1",
        "responsible district | M | commerce abolished 2019-02-20 district D",
    );
    let undecided = commerce(Change::by_nobody_else);
    succession(
        &undecided,
        &of_2018(),
        "responsible ?  no_rule:code:succession | national.2019/10/1/-/s1",
        "responsible ?  missing:code:decided_by,of:commerce | M",
    );
    // Whether anybody took over is not stated: the deciding agency is not taken by default.
    let unknown = commerce(|gone| gone.decided_by(code("district")));
    succession(
        &unknown,
        &of_2018(),
        "responsible ?  no_rule:code:succession | national.2019/10/1/-/s1",
        "responsible ?  missing:code:successor,of:commerce | M",
    );
}

#[test]
fn a_taker_that_is_no_agency_leaves_it_to_the_agency_that_decided() {
    let to = |kind| {
        let gone = change("a", "2019-02-20", Abolished).taken_over(code("u")).by_nobody_else().decided_by(code("b"));
        roster(vec![body(Agency, "a"), body(Agency, "b"), body(kind, "u")], vec![gone])
    };
    let what = made("a").made_on(day("2018-06-01"));
    let open = "responsible ? b,u no_rule:code:succession | national.2019/10/1/-/s1";
    succession(&to(StateEnterprise), &what, open, "responsible b | M | a abolished 2019-02-20 b D");
    for kind in [PublicEnterprise, EntrustedInstitution, AffiliatedUnit, PartyBody] {
        succession(&to(kind), &what, open, "responsible ? b,u no_rule:code:succession | M");
    }
}

#[test]
fn a_function_moved_to_one_that_is_no_agency_is_as_one_of_an_agency_that_is_gone() {
    let to = |kind, decider: Option<&str>| {
        let moved = change("a", "2019-02-20", FunctionsMoved).function_taken_over(code("f"), code("u"));
        let moved = decider.map_or(moved.clone(), |by| moved.decided_by(code(by)));
        roster(vec![body(Agency, "a"), body(Agency, "b"), body(Agency, "c"), body(kind, "u")], vec![moved])
    };
    let what = made("a").made_on(day("2018-06-01")).of_function(code("f"));
    for (at, by) in [(lieshan(), "lieshan/4/-/-/a"), (taierzhuang(), "taierzhuang.coordination/4/2/-")] {
        let asked = |kind, decider, whom| addressed(&at, ON, &to(kind, decider), &what, whom);
        assert_eq!(asked(StateEnterprise, Some("b"), "b"), format!("is obliged {by}"));
        assert_eq!(asked(StateEnterprise, Some("b"), "c"), "not responsible national.2019/36/-/5: a b");
        assert_eq!(asked(EntrustedInstitution, Some("b"), "b"), open(Why::NoRule(NoRule::Succession)));
        assert_eq!(asked(StateEnterprise, None, "b"), open(Why::Missing(Missing::DecidedBy { of: code("a") })));
    }
    // Of one that decided, and that no clause names, it is open; of its government too, where it is an office.
    let decided = |kind| {
        let moved = change("a", "2019-02-20", FunctionsMoved).taken_over(code("u")).by_nobody_else();
        let bodies = [body(Agency, "a"), body(Agency, "c"), body(Government, "g"), body(StateEnterprise, "u")];
        let decider = body(kind, "b").under(code("g"));
        roster(bodies.into_iter().chain([decider]).collect(), vec![moved.decided_by(code("b"))])
    };
    let asked = |at: &Jurisdiction, kind, whom| addressed(at, ON, &decided(kind), &what, whom);
    for at in [lieshan(), taierzhuang()] {
        for kind in [PartyBody, PartyBodyWithPlate, AuthorisedOrganisation] {
            assert_eq!(asked(&at, kind, "b"), open(Why::NoRule(NoRule::Unnamed(kind))));
            assert_eq!(asked(&at, kind, "a"), "answers national.2019/10/1/-/s1");
            assert_eq!(asked(&at, kind, "c"), "not responsible national.2019/36/-/5: a ");
        }
        assert_eq!(asked(&at, StateEnterprise, "b"), "not responsible national.2019/36/-/5: a ");
    }
    let unnamed = open(Why::NoRule(NoRule::Unnamed(SubDistrictOffice)));
    assert_eq!(asked(&lieshan(), SubDistrictOffice, "b"), unnamed);
    assert_eq!(asked(&lieshan(), SubDistrictOffice, "g"), unnamed);
    // The Regulation has no such rule, and the agency goes on.
    let nation = addressed(&nation(), ON, &to(StateEnterprise, Some("b")), &what, "b");
    assert_eq!(nation, "not responsible national.2019/36/-/5: a ");
}

#[test]
fn what_a_state_enterprise_took_over_may_have_come_to_an_agency_since() {
    let then = |later: Change| {
        let gone = change("a", "2019-02-20", Abolished).taken_over(code("u")).by_nobody_else().decided_by(code("b"));
        let bodies = [body(Agency, "a"), body(Agency, "b"), body(Agency, "c")];
        let enterprises = [body(StateEnterprise, "u"), body(StateEnterprise, "v")];
        roster(bodies.into_iter().chain(enterprises).collect(), vec![gone, later])
    };
    let what = made("a").made_on(day("2018-06-01"));
    let nation = |who: &str| format!("responsible ? {who} no_rule:code:succession | national.2019/10/1/-/s1");
    let ended = || change("u", "2020-02-20", Abolished);
    let decided = "responsible b | M | a abolished 2019-02-20 b D";
    let open = "responsible ? b,c no_rule:code:succession | M";
    succession(&then(ended().taken_over(code("c"))), &what, &nation("b,c"), open);
    let moved = change("u", "2020-02-20", FunctionsMoved).taken_over(code("c"));
    succession(&then(moved), &what, &nation("b,c"), open);
    succession(&then(ended().taken_over(code("v"))), &what, &nation("b,v"), decided);
    succession(&then(ended().by_nobody_else()), &what, &nation("b"), decided);
}

#[test]
fn a_split_goes_by_the_function_and_an_unclear_function_leaves_it_open() {
    let split = commerce(|gone| {
        gone.function_taken_over(code("sanitation"), code("economy"))
            .function_taken_over(code("lighting"), code("market"))
    });
    let nation = |who: &str| format!("responsible ? {who} no_rule:code:succession | national.2019/10/1/-/s1");
    succession(
        &split,
        &of_2018().of_function(code("sanitation")),
        &nation("economy"),
        "responsible economy | M | commerce abolished 2019-02-20 economy S",
    );
    succession(
        &split,
        &of_2018().of_function(code("lighting")),
        &nation("market"),
        "responsible market | M | commerce abolished 2019-02-20 market S",
    );
    succession(&split, &of_2018(), &nation("economy,market"), "responsible ? economy,market missing:code:function | M");
    // A function that is named nowhere: nobody is known to have it.
    succession(
        &split,
        &of_2018().of_function(code("parks")),
        &nation(""),
        "responsible ?  missing:code:successor,of:commerce | M",
    );
    // With the rest gone to one body it went with the rest; with two takers of something not stated it is open.
    let rest =
        commerce(|gone| gone.function_taken_over(code("sanitation"), code("economy")).taken_over(code("market")));
    succession(
        &rest,
        &of_2018().of_function(code("parks")),
        &nation("market"),
        "responsible market | M | commerce abolished 2019-02-20 market S",
    );
    succession(&rest, &of_2018(), &nation("economy,market"), "responsible ? economy,market missing:code:function | M");
    let two = commerce(|gone| gone.taken_over(code("economy")).taken_over(code("market")));
    let applies = "responsible ? economy,market missing:code:function | M";
    succession(&two, &of_2018(), &nation("economy,market"), applies);
    succession(&two, &of_2018().of_function(code("parks")), &nation("economy,market"), applies);
    // All the rest decided by the district: a function named is the taker's, any other the district's.
    let part = commerce(|gone| {
        gone.function_taken_over(code("sanitation"), code("economy")).by_nobody_else().decided_by(code("district"))
    });
    succession(
        &part,
        &of_2018().of_function(code("parks")),
        &nation("district"),
        "responsible district | M | commerce abolished 2019-02-20 district D",
    );
    succession(
        &part,
        &of_2018(),
        &nation("district,economy"),
        "responsible ? district,economy missing:code:function | M",
    );
}

#[test]
fn living_sealers_stay_obliged_while_the_leads_share_is_open() {
    let split = changed(
        &["a", "b", "c", "d", "district", "e"],
        vec![change("a", "2022-01-10", Split).taken_over(code("d")).taken_over(code("e"))],
    );
    let what = jointly_issued(&["a", "b", "c"], Some("a"));
    asked(&taierzhuang(), ON, &split, &what)
        .nation(&["responsible ? d,e no_rule:code:succession | national.2019/10/3/-"])
        .applies(&[
            "responsible ? d,e missing:code:function | taierzhuang.coordination/4/3/-",
            "obliged b | taierzhuang.coordination/4/4/-",
            "obliged c | taierzhuang.coordination/4/4/-",
        ]);
    // A sealer that is gone is followed too.
    let gone = changed(&["a", "b", "d"], vec![change("b", "2022-01-10", Abolished).taken_over(code("d"))]);
    asked(&taierzhuang(), ON, &gone, &jointly_issued(&["a", "b"], Some("a"))).applies(&[
        "responsible a | national.2019/10/3/-",
        "obliged d | taierzhuang.coordination/4/4/- | b abolished 2022-01-10 d taierzhuang.coordination/4/5/-",
    ]);
}

#[test]
fn a_merger_and_a_change_of_name_are_succession_too() {
    let nation = "responsible ? b no_rule:code:succession | national.2019/10/1/-/s1";
    for (what, word) in [(Merged, "merged"), (Changed, "changed"), (Split, "split"), (Abolished, "abolished")] {
        let one = changed(&["a", "b"], vec![change("a", "2020-01-02", what).taken_over(code("b"))]);
        succession(&one, &made("a"), nation, &format!("responsible b | M | a {word} 2020-01-02 b S"));
        // Lieshan 4 does not name mergers; taierzhuang.coordination 4(5) does.
        let read = if what == Merged { Flags::MERGER_READ_AS_CHANGE } else { Flags::empty() };
        let flags = Flags::LOCAL_FILLS | Flags::HAND_OVER_NO_EXCUSE;
        asked(&taierzhuang(), ON, &one, &made("a")).flags(flags);
        asked(&lieshan(), ON, &one, &made("a")).flags(flags | read | Flags::LOCAL_UPPER_BOUND);
    }
}

#[test]
fn a_chain_is_followed_to_its_end_by_the_day_asked_about() {
    let three = changed(
        &["a", "b", "c", "d"],
        vec![
            change("a", "2010-03-01", Merged).taken_over(code("b")),
            change("b", "2014-03-01", Changed).taken_over(code("c")),
            change("c", "2021-09-01", Abolished).taken_over(code("d")),
        ],
    );
    let nation = "responsible ? d no_rule:code:succession | national.2019/10/1/-/s1";
    let steps = "responsible d | M | a merged 2010-03-01 b S | b changed 2014-03-01 c S | c abolished 2021-09-01 d S";
    succession(&three, &made("a"), nation, steps);
    succession(&three, &made("a").made_on(day("2009-01-05")), nation, steps);
    asked(&taierzhuang(), "2021-08-31", &three, &made("a")).applies(&[
        "responsible c | taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/- | a merged 2010-03-01 b \
         taierzhuang.coordination/4/5/- | b changed 2014-03-01 c taierzhuang.coordination/4/5/-",
    ]);
    // Into a body, and from it on the same day.
    let same_day = changed(
        &["a", "b", "c"],
        vec![
            change("a", "2019-02-20", Merged).taken_over(code("b")),
            change("b", "2019-02-20", Changed).taken_over(code("c")),
        ],
    );
    let nation = "responsible ? c no_rule:code:succession | national.2019/10/1/-/s1";
    succession(&same_day, &made("a"), nation, "responsible c | M | a merged 2019-02-20 b S | b changed 2019-02-20 c S");
    // The deciding agency is gone too.
    let decided = changed(
        &["a", "b", "c"],
        vec![
            change("a", "2019-02-20", Abolished).by_nobody_else().decided_by(code("b")),
            change("b", "2020-02-20", Merged).taken_over(code("c")),
        ],
    );
    succession(
        &decided,
        &made("a"),
        nation,
        "responsible c | M | a abolished 2019-02-20 b D | b merged 2020-02-20 c S",
    );
}

#[test]
fn a_function_that_moved_takes_what_was_made_before_along_and_the_agency_that_lives_on_stays_responsible() {
    let moved = changed(
        &["a", "b"],
        vec![change("a", "2020-01-02", FunctionsMoved).function_taken_over(code("parks"), code("b"))],
    );
    let parks = || made("a").of_function(code("parks"));
    let nation = "responsible a | national.2019/10/1/-/s1";
    asked(&lieshan(), ON, &moved, &parks().made_on(day("2018-01-02")))
        .nation(&[nation])
        .text(&["responsible b | lieshan/4/-/-/a | a functions_moved 2020-01-02 b lieshan/4/-/-/c"])
        .applies(&[nation, "obliged b | lieshan/4/-/-/a | a functions_moved 2020-01-02 b lieshan/4/-/-/c"])
        .flags(Flags::LAYERS_DIFFER | Flags::REFORMED | Flags::HAND_OVER_NO_EXCUSE | Flags::LOCAL_UPPER_BOUND);
    n_flagged(&moved, &parks().made_on(day("2018-01-02")), &[nation], Flags::REFORMED);
    // Made after the move, or of another function: nothing moved.
    let nowhere = Flags::FUNCTION_NAMED_NOWHERE;
    for (what, flags) in [
        (parks().made_on(day("2021-01-02")), Flags::empty()),
        (made("a").of_function(code("roads")).made_on(day("2018-01-02")), nowhere),
        (made("a").of_function(code("roads")), nowhere),
    ] {
        let flags = flags | Flags::LOCAL_UPPER_BOUND;
        asked(&lieshan(), ON, &moved, &what).nation(&[nation]).applies(&[nation]).flags(flags);
    }
    // Of an unknown day or an unknown function: the local answer is open, the nation's is not.
    for (what, missing) in [(parks(), "made_on"), (made("a").made_on(day("2018-01-02")), "function")] {
        asked(&lieshan(), ON, &moved, &what)
            .nation(&[nation])
            .text(&[&format!("responsible ? a,b missing:code:{missing} | lieshan/4/-/-/a")]);
    }
}

#[test]
fn a_function_that_came_and_went_lies_where_it_went_last() {
    let moved =
        |from: &str, on: &str, to: &str| change(from, on, FunctionsMoved).function_taken_over(code("parks"), code(to));
    let what = made("a").of_function(code("parks")).made_on(day("2009-01-05"));
    let nation = "responsible a | national.2019/10/1/-/s1";
    // To B and back.
    let back = changed(&["a", "b"], vec![moved("a", "2016-01-04", "b"), moved("b", "2020-01-02", "a")]);
    asked(&lieshan(), ON, &back, &what).nation(&[nation]).applies(&[nation]);
    // What B gave to A before it came to B is another story.
    let twice = changed(&["a", "b"], vec![moved("b", "2016-01-04", "a"), moved("a", "2020-01-02", "b")]);
    asked(&lieshan(), ON, &twice, &what)
        .applies(&[nation, "obliged b | lieshan/4/-/-/a | a functions_moved 2020-01-02 b lieshan/4/-/-/c"]);
    // Gone since, and of an unknown function: not A.
    let gone = changed(&["a", "b"], vec![moved("a", "2016-01-04", "b"), change("a", "2020-01-02", Abolished)]);
    asked(&Jurisdiction::national(), ON, &gone, &made("a").made_on(day("2009-01-05")))
        .applies(&["responsible ? b no_rule:code:succession | national.2019/10/1/-/s1"]);
}

#[track_caller]
fn n_flagged(roster: &Roster, what: &Information, expected: &[&str], flags: Flags) {
    asked(&nation(), ON, roster, what).nation(expected).applies(expected).flags(flags);
}

#[test]
fn a_successor_outside_the_place_is_a_candidate_and_no_more() {
    let city = roster(
        vec![body(Agency, "a"), city_bureau("city")],
        vec![change("a", "2020-01-02", Abolished).taken_over(code("city"))],
    );
    let open = "responsible ? city no_rule:code:succession | national.2019/10/1/-/s1";
    asked(&lieshan(), ON, &city, &made("a"))
        .nation(&[open])
        .text(&[
            "responsible ? city no_rule:code:outside_the_place | lieshan/4/-/-/a | a abolished 2020-01-02 city lieshan/4/-/-/c",
        ])
        .applies(&[open])
        .flags(Flags::OUTSIDE_NOT_BOUND | Flags::REFORMED | Flags::LOCAL_UPPER_BOUND);
}

#[test]
fn whoever_may_still_bear_it_is_a_candidate() {
    // A's parks went to B, the rest to C two years later; B went over to D.
    let moves = changed(
        &["a", "b", "c", "d"],
        vec![
            change("a", "2018-01-02", FunctionsMoved).function_taken_over(code("parks"), code("b")),
            change("a", "2020-01-02", Abolished).taken_over(code("c")),
            change("b", "2021-01-02", Merged).taken_over(code("d")),
        ],
    );
    let what = made("a").made_on(day("2017-01-02"));
    look(&taierzhuang(), ON, &moves, &what, |answer| {
        let mut named: Vec<Code> = answer.primary_duty().into_iter().flat_map(Duty::named).collect();
        named.sort_unstable();
        // Not A and B, which are gone.
        assert_eq!(named, codes(&["c", "d"]));
    });
    for (function, who) in [("parks", "d"), ("roads", "c")] {
        look(&taierzhuang(), ON, &moves, &what.clone().of_function(code(function)), |answer| {
            assert_eq!(answer.primary().map(Body::id), Some(code(who)));
        });
    }
}

#[test]
fn a_body_that_is_gone_has_no_special_authority_left() {
    let gone = changed(
        &["a", "health", "planning"],
        vec![change("planning", "2018-03-01", Changed).taken_over(code("health"))],
    );
    let what = made("a").under_authority(assigned("planning", Rank::Law));
    look(&nation(), ON, &gone, &what, |answer| {
        assert_ne!(answer.primary().map(Body::id), Some(code("planning")));
    });
}

// Bodies: whom a text reaches.

#[test]
fn deliberative_and_temporary_bodies_answer_by_reference_in_lieshan_and_stay_open_elsewhere() {
    for (kind, word) in [(TemporaryBody, "temporary_body"), (DeliberativeBody, "deliberative_body")] {
        let flood =
            |changes| roster(vec![body(Government, "district"), body(kind, "flood").under(code("district"))], changes);
        let standing = flood(vec![]);
        let open = format!("responsible ? flood,district no_rule:code:unnamed,of:{word} | national.2019/10/1/-/s1");
        n(&standing, &made("flood"), &[&open]);
        asked(&lieshan(), ON, &standing, &made("flood"))
            .nation(&[&open])
            .applies(&["responsible flood | lieshan/4/-/-/a | by reference lieshan/4/-/-/e"])
            .flags(Flags::BY_REFERENCE | Flags::LOCAL_FILLS | Flags::LOCAL_UPPER_BOUND);
        for at in [taierzhuang(), yantian(), yanliang(), yunnan()] {
            asked(&at, ON, &standing, &made("flood")).applies(&[&open]);
        }
        // Dissolved, and nobody took over.
        let gone = change("flood", "2023-06-01", Abolished).by_nobody_else().decided_by(code("district"));
        let open = format!("responsible ? district no_rule:code:unnamed,of:{word} | national.2019/10/1/-/s1");
        asked(&lieshan(), "2023-09-04", &flood(vec![gone.clone()]), &made("flood"))
            .nation(&[&open])
            .applies(&[
                "responsible district | lieshan/4/-/-/a | by reference lieshan/4/-/-/e | flood abolished 2023-06-01 \
                 district lieshan/4/-/-/d",
            ])
            .flags(Flags::BY_REFERENCE | Flags::LOCAL_FILLS | Flags::HAND_OVER_NO_EXCUSE | Flags::LOCAL_UPPER_BOUND);
        asked(&taierzhuang(), "2023-09-04", &flood(vec![gone]), &made("flood")).applies(&[&open]);
    }
}

#[test]
fn a_body_that_no_clause_names_is_left_open() {
    let table = [
        (SubDistrictOffice, "sub_district_office"),
        (AffiliatedUnit, "affiliated_unit"),
        (EntrustedInstitution, "entrusted_institution"),
        (StateEnterprise, "state_enterprise"),
    ];
    for (kind, word) in table {
        let one = roster(vec![body(Agency, "bureau"), body(kind, "x").under(code("bureau"))], vec![]);
        let open = format!("responsible ? x,bureau no_rule:code:unnamed,of:{word} | national.2019/10/1/-/s1");
        n(&one, &made("x"), &[&open]);
        for at in [lieshan(), yantian(), yanliang(), yunnan()] {
            asked(&at, ON, &one, &made("x")).nation(&[&open]).applies(&[&open]);
        }
    }
}

#[test]
fn taierzhuang_names_the_sub_district_office_and_sends_the_entrusted_institution_elsewhere() {
    let bodies = roster(
        vec![
            body(Agency, "bureau"),
            body(EntrustedInstitution, "centre").under(code("bureau")),
            body(StateEnterprise, "mine"),
            body(SubDistrictOffice, "yunhe"),
        ],
        vec![],
    );
    let text = "taierzhuang.coordination/4/2/- taierzhuang.proactive/9/1/-";
    asked(&taierzhuang(), ON, &bodies, &made("yunhe"))
        .nation(&["responsible ? yunhe no_rule:code:unnamed,of:sub_district_office | national.2019/10/1/-/s1"])
        .applies(&[&format!("responsible yunhe | {text}")])
        .flags(Flags::LOCAL_FILLS);
    asked(&taierzhuang(), ON, &bodies, &made("centre"))
        .applies(&[&format!("responsible centre elsewhere taierzhuang.proactive/8/1/- | {text}")]);
    // An addressee of the notice, and no more.
    asked(&taierzhuang(), ON, &bodies, &made("mine"))
        .applies(&["responsible ? mine no_rule:code:unnamed,of:state_enterprise | national.2019/10/1/-/s1"]);
}

#[test]
fn authorised_organisations_party_bodies_and_public_enterprises() {
    let bodies = roster(
        vec![
            body(PartyBody, "committee"),
            body(AuthorisedOrganisation, "fund"),
            body(Government, "district"),
            body(PartyBodyWithPlate, "press"),
            body(PublicEnterprise, "water").in_sector(Sector::Water),
        ],
        vec![],
    );
    let maker = "national.2019/10/1/-/s1";
    n(&bodies, &made("fund"), &[&format!("responsible fund | {maker}")]);
    n(&bodies, &made("district"), &[&format!("responsible district | {maker}")]);
    n(&bodies, &made("press"), &[&format!("responsible press | {maker}")]);
    n(&bodies, &made("committee"), &[&format!("responsible committee elsewhere letter.2019.14/-/-/- | {maker}")]);
    let water = format!("responsible water elsewhere national.2019/55/1/- | {maker}");
    n(&bodies, &made("water"), &[&water]);
    for at in [lieshan(), taierzhuang(), yantian(), yanliang(), yunnan()] {
        asked(&at, ON, &bodies, &made("water")).applies(&[&water]);
    }
    // Coordination 12 reaches authorised organisations in coordination (协商) alone; art. 54 says who answers.
    asked(&taierzhuang(), ON, &bodies, &made("fund"))
        .text(&["responsible ? fund no_rule:code:unnamed,of:authorised_organisation | taierzhuang.coordination/4/2/- \
             taierzhuang.proactive/9/1/-"])
        .applies(&[&format!("responsible fund | {maker}")]);
    restates(
        &yantian(),
        &bodies,
        &made("fund"),
        &[&format!("responsible fund | {maker}")],
        &["responsible fund | yantian/5/1/-/a"],
    );
}

#[test]
fn the_rules_a_public_enterprise_is_sent_to_are_those_that_exist() {
    let one = roster(vec![body(PublicEnterprise, "water").in_sector(Sector::Water)], vec![]);
    let sent_to = |on: &str| {
        look(&nation(), on, &one, &made("water"), |answer| match answer.primary_duty().map(Duty::bearer) {
            Some(Bearer::Elsewhere(elsewhere)) => elsewhere.to.iter().map(Provision::stable).collect::<Vec<_>>(),
            other => vec![format!("{other:?}")],
        })
    };
    assert_eq!(sent_to(ON), ["national.2019/55/1/-", "enterprises.2020.50/-/-/-"]);
    assert_eq!(sent_to("2019-06-03"), ["national.2019/55/1/-"]);
}

// Yunnan: proactive 6.

fn bureau() -> Roster {
    roster(
        vec![
            body(Agency, "bureau"),
            body(InternalBody, "office").under(code("bureau")).own_name(OwnName::Never).as_office(),
            body(InternalBody, "section").under(code("bureau")).own_name(OwnName::Never),
            body(AffiliatedUnit, "unit").under(code("bureau")),
        ],
        vec![],
    )
}

fn released(at: &Jurisdiction, roster: &Roster, what: &Information) -> Option<(String, Option<Code>)> {
    look(at, ON, roster, what, |answer| {
        answer.released_by_office().map(|(by, office)| (by.stable(), office.map(Body::id)))
    })
}

#[test]
fn the_office_releases_what_the_bureaus_sections_make() {
    let bureau = bureau();
    let nation = &["responsible bureau | national.2019/10/1/-/s1"];
    restates(&yunnan(), &bureau, &made("section"), nation, &["responsible bureau | yunnan_bureau.proactive/6/-/-"]);
    let office = Some(("yunnan_bureau.proactive/6/-/-".to_owned(), Some(code("office"))));
    assert_eq!(released(&yunnan(), &bureau, &made("section")), office);
    // An affiliated unit is not a section, nor is the bureau itself; what a section obtained it did not make.
    for what in [made("unit"), made("bureau"), kept("section")] {
        assert_eq!(released(&yunnan(), &bureau, &what), None);
    }
    // 法律、法规另有规定: not the office.
    assert_eq!(released(&yunnan(), &bureau, &made("section").under_authority(assigned("unit", Rank::Law))), None);
    // Without a date the effect is open, and the nation stands beside it.
    assert_eq!(released(&place("yunnan_bureau"), &bureau, &made("section")), None);
    asked(&place("yunnan_bureau"), ON, &bureau, &made("section")).applies(nation).flags(Flags::LOCAL_UNDETERMINED);
    for at in [Jurisdiction::national(), lieshan(), taierzhuang()] {
        assert_eq!(released(&at, &bureau, &made("section")), None);
    }
}

#[test]
fn the_bureaus_office_releases_nothing_of_another_agency() {
    let foreign = roster(
        vec![
            city_bureau("city"),
            Body::outside(code("desk"), Text::literal("科室", "a section"), InternalBody)
                .under(code("city"))
                .own_name(OwnName::Never),
        ],
        vec![],
    );
    assert_eq!(released(&yunnan(), &foreign, &made("desk")), None);
}

// Yanliang: 10 and 27.

#[test]
fn the_result_of_a_decision_is_its_makers_whoever_drafted_it() {
    let two = roster(vec![body(Government, "district"), body(Agency, "housing")], vec![]);
    let what = decision("district", "housing");
    let nation = &["responsible district | national.2019/10/1/-/s1"];
    restates(&yanliang(), &two, &what, nation, &["responsible district | yanliang/10/-/-/b"]);
    restates(&lieshan(), &two, &what, nation, &["responsible district | lieshan/4/-/-/a"]);
    n(&two, &what, nation);
    asked(&place("yanliang"), ON, &two, &what).applies(nation).flags(Flags::LOCAL_UNDETERMINED);
}

#[test]
fn a_date_is_not_asked_for_where_the_local_text_would_settle_nothing() {
    // Yanliang knows no succession, whatever its date.
    let gone = changed(&["a", "b"], vec![change("a", "2020-01-02", Abolished).taken_over(code("b"))]);
    let open = "responsible ? b no_rule:code:succession | national.2019/10/1/-/s1";
    asked(&yanliang(), ON, &gone, &decision("a", "b")).applies(&[open]);
    asked(&place("yanliang"), ON, &gone, &decision("a", "b")).applies(&[open]);
}

#[test]
fn a_date_is_not_asked_for_where_the_local_text_cannot_bind() {
    // Lieshan cannot bind a headquarters of the city, whatever its date.
    let city =
        roster(vec![Body::outside(code("flood"), Text::literal("指挥部", "headquarters"), TemporaryBody)], vec![]);
    let open = "responsible ? flood no_rule:code:unnamed,of:temporary_body | national.2019/10/1/-/s1";
    for on in [ON, "2021-08-03"] {
        asked(&lieshan(), on, &city, &made("flood")).applies(&[open]);
    }
}

#[track_caller]
fn responds(at: &Jurisdiction, about: OpinionAbout, concerned: Option<&str>) -> Result<String, Why> {
    let regime = at.on(day(ON)).expect("a day under the Regulation");
    match first_responder(&regime, about, concerned.map(code)) {
        FirstResponder::Unit(unit) => Ok(format!("{} {}", unit.value(), unit.by().stable())),
        FirstResponder::Open(why) => Err(why),
    }
}

#[test]
fn who_is_the_first_to_respond() {
    use OpinionAbout::{DistrictPolicy, SubDistrict};
    assert_eq!(responds(&yanliang(), DistrictPolicy, Some("housing")), Ok("housing yanliang/27/-/-/b".to_owned()));
    assert_eq!(responds(&yanliang(), SubDistrict, Some("office")), Ok("office yanliang/27/-/-/c".to_owned()));
    for about in [DistrictPolicy, SubDistrict] {
        assert_eq!(responds(&yanliang(), about, None), Err(Why::Missing(Missing::UnitConcerned)));
        let undated = responds(&place("yanliang"), about, Some("a"));
        assert_eq!(undated, Err(Why::Missing(Missing::DateOfLocalText)));
        for at in [nation(), lieshan(), taierzhuang(), yantian(), yunnan()] {
            assert_eq!(responds(&at, about, Some("a")), Err(Why::NoRule(NoRule::Responder)));
        }
    }
    // The bureau in Yunnan: opinion about a unit.
    let unit = "office yunnan_bureau.public_opinion/2/-/-".to_owned();
    assert_eq!(responds(&yunnan(), OpinionAbout::Unit, Some("office")), Ok(unit));
    assert_eq!(responds(&yanliang(), OpinionAbout::Unit, Some("office")), Err(Why::NoRule(NoRule::Responder)));
}

// When a local text binds.

#[test]
fn a_text_that_does_not_bind_adds_nothing_and_one_without_a_date_adds_only_questions() {
    let three = agencies(&["a", "b", "c"]);
    let what = jointly_issued(&["a", "b"], Some("a"));
    let lead = "responsible a | national.2019/10/3/-";
    // Not issued; past its three years; before it was issued.
    asked(&place("yantian"), ON, &three, &made("a"))
        .text(&[])
        .applies(&["responsible a | national.2019/10/1/-/s1"])
        .flags(Flags::LOCAL_ABSENT);
    asked(&issued("yantian", "2019-12-01"), ON, &three, &made("a")).text(&[]).flags(Flags::LOCAL_ABSENT);
    asked(&taierzhuang(), "2020-04-21", &three, &what).text(&[]).applies(&[lead]).flags(Flags::LOCAL_ABSENT);
    asked(&taierzhuang(), "2020-04-22", &three, &what)
        .applies(&[lead, "obliged b | taierzhuang.coordination/4/4/-"])
        .flags(Flags::LOCAL_ADDS);
    // Lieshan, known to be in force from the day it was posted.
    asked(&lieshan(), "2021-08-03", &three, &what)
        .nation(&[lead])
        .applies(&[lead, "obliged ? b missing:code:date_of_local_text | lieshan/5/-/-/b"])
        .flags(Flags::LOCAL_UNDETERMINED);
    asked(&lieshan(), "2021-08-04", &three, &what)
        .applies(&[lead, "obliged b | lieshan/5/-/-/b"])
        .flags(Flags::LOCAL_ADDS | Flags::LOCAL_UPPER_BOUND);
    // Supplied by the host.
    asked(&yanliang(), ON, &three, &what).applies(&[lead]).flags(Flags::LOCAL_DATE_ASSUMED);
    asked(&yantian(), ON, &three, &what).applies(&[lead]).flags(Flags::LOCAL_DATE_ASSUMED);
    // A succession that a text without a date would settle.
    let gone = changed(&["a", "b"], vec![change("a", "2020-01-02", Abolished).taken_over(code("b"))]);
    asked(&lieshan(), "2021-08-03", &gone, &made("a"))
        .nation(&["responsible ? b no_rule:code:succession | national.2019/10/1/-/s1"])
        .applies(&[
            "responsible ? b missing:code:date_of_local_text | lieshan/4/-/-/a | a abolished 2020-01-02 b lieshan/4/-/-/c",
        ])
        .flags(Flags::LOCAL_UNDETERMINED);
}

// The 2007 text.

#[test]
fn under_art_17_of_2007_the_maker_and_the_keeper_and_no_more() {
    let three = agencies(&["a", "b", "c"]);
    let by = "national.2007/17/-/-";
    let table = [
        (made("a"), format!("responsible a | {by}")),
        (kept("a"), format!("responsible a | {by}")),
        (decision("a", "b"), format!("responsible a | {by}")),
        // What A made and passed on, A made.
        (passed_on("c", Some("a"), None), format!("responsible a | {by}")),
        (passed_on("c", None, Some("a")), "responsible ? a no_rule:code:from_other_agency | ".to_owned()),
        (passed_on("c", None, None), "responsible ?  no_rule:code:from_other_agency | ".to_owned()),
        (jointly_made(&["a", "b"], Some("a")), "responsible ? a,b no_rule:code:jointly_made | ".to_owned()),
        (jointly_issued(&["a", "b"], Some("a")), "responsible ? a,b no_rule:code:jointly_made | ".to_owned()),
        (made("a").under_authority(assigned("c", Rank::Law)), format!("responsible c | {by} health_law/40/-/-")),
    ];
    for (what, expected) in table {
        asked(&nation(), UNDER_2007, &three, &what).nation(&[&expected]).applies(&[&expected]).flags(Flags::UNVERIFIED);
    }
    // No limb on own names, and no word on whether art. 36 is one; public enterprises by reference; authorised organisations directly.
    let part = traffic(Some(OwnName::Under(Rank::Law)), BranchBody);
    let open = "may ? traffic no_rule:code:unnamed,of:branch_body | ";
    asked(&nation(), UNDER_2007, &part, &made("traffic").of_own_functions(Finding::Yes))
        .applies(&[&format!("responsible bureau | {by}"), open]);
    asked(&nation(), UNDER_2007, &part, &made("traffic").of_own_functions(Finding::No))
        .applies(&[&format!("responsible bureau | {by}")]);
    let water = roster(vec![body(PublicEnterprise, "water").in_sector(Sector::Water)], vec![]);
    asked(&nation(), UNDER_2007, &water, &made("water"))
        .applies(&[&format!("responsible water | {by} | by reference national.2007/37/-/-")])
        .flags(Flags::UNVERIFIED | Flags::BY_REFERENCE);
    let fund = roster(vec![body(AuthorisedOrganisation, "fund")], vec![]);
    asked(&nation(), UNDER_2007, &fund, &made("fund")).applies(&[&format!("responsible fund | {by}")]);
    // A place's text of the time fills what the nation leaves open.
    asked(&nation(), "2019-05-14", &three, &made("a")).applies(&[&format!("responsible a | {by}")]);
    asked(&nation(), "2019-05-15", &three, &made("a")).applies(&["responsible a | national.2019/10/1/-/s1"]);
}

// What a body that was addressed has to answer about itself: arts. 27 and 36 item 5.

#[track_caller]
fn addressed(at: &Jurisdiction, on: &str, roster: &Roster, what: &Information, to: &str) -> String {
    look(at, on, roster, what, |answer| {
        let said = answer.addressed(code(to)).expect("a body of the roster");
        let names = |bodies: Vec<&Body>| ids(bodies.into_iter()).join(",");
        let stable = |by: Option<Provision>| by.map_or_else(|| "-".to_owned(), |by| by.stable());
        match said {
            Addressed::Answers { role: Role::Primary, by, .. } => format!("answers {}", by.stable()),
            Addressed::Answers { by, .. } => format!("is obliged {}", by.stable()),
            Addressed::MayAnswer { by } => format!("may answer {}", by.stable()),
            Addressed::NotAnAddressee { by, agency } => format!("ask {} {}", agency.id(), stable(by)),
            Addressed::NotResponsible { by, responsible, obliged } => {
                format!(
                    "not responsible {}: {} {}",
                    stable(by),
                    names(responsible.into_iter().collect()),
                    names(obliged)
                )
            }
            Addressed::Elsewhere { by } => format!("elsewhere {}", by.stable()),
            Addressed::Undetermined { why } => format!("{why:?}"),
            other => format!("{other:?}"),
        }
    })
}

#[test]
fn a_request_to_one_who_sealed_but_did_not_lead() {
    let three = agencies(&["a", "b", "d"]);
    let joint = jointly_issued(&["a", "b"], Some("a"));
    let table = [
        (nation(), "not responsible national.2019/36/-/5: a "),
        (yantian(), "not responsible national.2019/36/-/5: a "),
        (yanliang(), "not responsible national.2019/36/-/5: a "),
        (yunnan(), "not responsible national.2019/36/-/5: a "),
        (lieshan(), "is obliged lieshan/5/-/-/b"),
        (taierzhuang(), "is obliged taierzhuang.coordination/4/4/-"),
    ];
    for (at, expected) in table {
        assert_eq!(addressed(&at, ON, &three, &joint, "b"), expected);
        assert_eq!(addressed(&at, ON, &three, &joint, "a"), "answers national.2019/10/3/-");
        // Merely consulted: told who is responsible, and who else is obliged.
        let beside = if expected.starts_with("is obliged") { "b" } else { "" };
        let sent_on = format!("not responsible national.2019/36/-/5: a {beside}");
        assert_eq!(addressed(&at, ON, &three, &joint, "d"), sent_on);
    }
}

#[test]
fn a_request_to_the_holder_of_a_copy_names_the_first_obtainer_and_how_it_is_reached() {
    let chain =
        roster(vec![body(Agency, "a").reached_at("0632-0000000"), body(Agency, "b"), body(Agency, "c")], vec![]);
    let what = passed_on("c", None, Some("a"));
    for holder in ["b", "c"] {
        let said = addressed(&nation(), ON, &chain, &what, holder);
        assert_eq!(said, "not responsible national.2019/36/-/5: a ");
    }
    look(&nation(), ON, &chain, &what, |answer| {
        let said = answer.addressed(code("c")).expect("a body of the roster");
        let Addressed::NotResponsible { responsible: Some(right), .. } = said else { panic!("{said:?}") };
        assert_eq!(right.contact(), Some("0632-0000000"));
    });
    let agencies = agencies(&["a", "c"]);
    // Art. 21 item 3 of the 2007 text.
    assert_eq!(
        addressed(&nation(), UNDER_2007, &agencies, &made("a"), "c"),
        "not responsible national.2007/21/-/3: a "
    );
}

#[test]
fn a_request_to_a_part_of_an_agency() {
    let own = |own| traffic(own, InternalBody);
    let never = own(Some(OwnName::Never));
    assert_eq!(addressed(&nation(), ON, &never, &made("traffic"), "traffic"), "ask bureau national.2019/27/-/-");
    assert_eq!(addressed(&lieshan(), ON, &never, &made("bureau"), "traffic"), "ask bureau national.2019/27/-/-");
    assert_eq!(addressed(&nation(), UNDER_2007, &never, &made("traffic"), "traffic"), "ask bureau -");
    let by_law = own(Some(OwnName::Under(Rank::Law)));
    let what = made("traffic").of_own_functions(Finding::Yes);
    assert_eq!(addressed(&nation(), ON, &by_law, &what, "traffic"), "may answer national.2019/10/2/-");
    assert_eq!(addressed(&nation(), ON, &by_law, &what, "bureau"), "answers national.2019/10/1/-/s1");
    assert_eq!(
        addressed(&nation(), ON, &by_law, &made("bureau"), "traffic"),
        "not responsible national.2019/36/-/5: bureau "
    );
    assert_eq!(
        addressed(&nation(), ON, &by_law, &made("traffic"), "traffic"),
        format!("{:?}", Why::Missing(Missing::OfOwnFunctions { part: code("traffic") }))
    );
    for what in [made("traffic"), made("bureau")] {
        assert_eq!(
            addressed(&nation(), ON, &own(None), &what, "traffic"),
            format!("{:?}", Why::Missing(Missing::OwnName { part: code("traffic") }))
        );
    }
}

#[test]
fn a_request_to_a_desk_of_a_station_is_the_bureaus() {
    let deep = roster(
        vec![
            body(Agency, "bureau"),
            body(BranchBody, "station").under(code("bureau")).own_name(OwnName::Never),
            body(InternalBody, "desk").under(code("station")).own_name(OwnName::Never),
        ],
        vec![],
    );
    assert_eq!(addressed(&nation(), ON, &deep, &made("desk"), "desk"), "ask bureau national.2019/27/-/-");
}

#[test]
fn a_request_while_it_is_open_who_answers() {
    let split = changed(
        &["a", "b", "c", "d", "e", "f"],
        vec![change("a", "2022-01-10", Split).taken_over(code("d")).taken_over(code("e"))],
    );
    let joint = jointly_issued(&["a", "b", "c"], Some("a"));
    let function = format!("{:?}", Why::Missing(Missing::Function));
    assert_eq!(addressed(&taierzhuang(), ON, &split, &joint, "d"), function);
    assert_eq!(addressed(&taierzhuang(), ON, &split, &joint, "b"), "is obliged taierzhuang.coordination/4/4/-");
    // That d and e took over all of it is not said.
    let successor = Missing::Successor { of: code("a") };
    assert_eq!(addressed(&taierzhuang(), ON, &split, &joint, "f"), open(Why::Missing(successor)));
    look(&taierzhuang(), ON, &split, &joint, |answer| {
        assert!(!answer.is_settled());
        assert_eq!(answer.missing().collect::<Vec<_>>(), [Missing::Function, successor]);
    });
    // The right one is open, the sealers are named.
    let among_them = change("a", "2022-01-10", Split).taken_over(code("d")).taken_over(code("e"));
    let closed = changed(&["a", "b", "c", "d", "e", "f", "g"], vec![among_them.by_nobody_else().decided_by(code("g"))]);
    assert_eq!(addressed(&taierzhuang(), ON, &closed, &joint, "f"), "not responsible national.2019/36/-/5:  b,c");
    let unknown = passed_on("a", None, None);
    let two = agencies(&["a", "b"]);
    let maker = format!("{:?}", Why::Missing(Missing::MakerOrFirstObtainer));
    assert_eq!(addressed(&nation(), ON, &two, &unknown, "a"), maker);
    assert_eq!(addressed(&nation(), ON, &two, &unknown, "b"), maker);
    let water = roster(vec![body(Agency, "a"), body(PublicEnterprise, "water")], vec![]);
    assert_eq!(addressed(&nation(), ON, &water, &made("water"), "water"), "elsewhere national.2019/55/1/-");
}

#[test]
fn nobody_is_ruled_out_while_it_is_not_known_whether_a_law_names_another() {
    let two = agencies(&["a", "province_health"]);
    let what = made("a").under_authority(SpecialAuthority::Unknown);
    let open = format!("{:?}", Why::Missing(Missing::SpecialAuthority));
    assert_eq!(addressed(&nation(), ON, &two, &what, "a"), open);
    assert_eq!(addressed(&nation(), ON, &two, &what, "province_health"), open);
    // What is open for another reason is so for that one too.
    let station = body(BranchBody, "station").under(code("a")).own_name(OwnName::Never);
    let flood = roster(vec![body(Agency, "a"), body(TemporaryBody, "flood"), station], vec![]);
    let what = made("flood").under_authority(SpecialAuthority::Unknown);
    assert_eq!(addressed(&nation(), ON, &flood, &what, "a"), open);
    assert_eq!(addressed(&nation(), ON, &flood, &what, "station"), open);
    let none = made("flood");
    assert_eq!(addressed(&nation(), ON, &flood, &none, "station"), "ask a national.2019/27/-/-");
}

fn open(why: Why) -> String {
    format!("{why:?}")
}

const SENT_ON: &str = "not responsible national.2019/36/-/5: ";

/// Agencies `a` to `d` and the government, with one change of `a`.
fn after(change: Change) -> Roster {
    let mut bodies: Vec<Body> = ["a", "b", "c", "d"].iter().map(|id| body(Agency, id)).collect();
    bodies.push(body(Government, "gov"));
    roster(bodies, vec![change])
}

#[test]
fn whoever_may_have_taken_over_is_ruled_out_only_where_all_who_did_are_said() {
    let gone = || change("a", "2022-01-10", Abolished).decided_by(code("gov"));
    let to_b = || gone().function_taken_over(code("parks"), code("b"));
    let (what, parks) = (made("a"), made("a").of_function(code("parks")));
    let successor = open(Why::Missing(Missing::Successor { of: code("a") }));
    let function = open(Why::Missing(Missing::Function));
    let (by_lieshan, nobody) = (format!("{SENT_ON}b "), format!("{SENT_ON} "));
    let no_rule = open(Why::NoRule(NoRule::Succession));
    for at in [nation(), lieshan(), taierzhuang()] {
        let national = at == nation();
        let table = [
            // Somebody else may have taken the rest.
            (to_b(), &what, "c", &successor),
            (to_b(), &what, "gov", &successor),
            (to_b(), &what, "b", if national { &no_rule } else { &function }),
            (to_b(), &parks, "c", if national { &nobody } else { &by_lieshan }),
            // Nobody did, so the rest is the government's.
            (to_b().by_nobody_else(), &what, "c", &nobody),
            (to_b().by_nobody_else(), &what, "gov", if national { &no_rule } else { &function }),
            // One took all that is not named.
            (to_b().taken_over(code("c")), &what, "d", &nobody),
            // Two took over, and it is not said that it was they alone.
            (gone().taken_over(code("b")).taken_over(code("c")), &what, "d", &successor),
            (gone().taken_over(code("b")).taken_over(code("c")).by_nobody_else(), &what, "d", &nobody),
        ];
        for (change, what, to, expected) in table {
            assert_eq!(addressed(&at, ON, &after(change.clone()), what, to), *expected, "{to} {change:?}");
        }
        let decider_unknown = change("a", "2022-01-10", Abolished).by_nobody_else();
        let decided = open(Why::Missing(Missing::DecidedBy { of: code("a") }));
        assert_eq!(addressed(&at, ON, &after(decider_unknown), &what, "c"), decided);
    }
    // The successors of one that sealed are obliged where the place says so.
    let joint = jointly_issued(&["b", "a"], Some("b"));
    let unsaid = after(change("a", "2022-01-10", Abolished));
    assert_eq!(addressed(&taierzhuang(), ON, &unsaid, &joint, "c"), successor);
    assert_eq!(addressed(&nation(), ON, &unsaid, &joint, "c"), format!("{SENT_ON}b "));
}

#[test]
fn where_no_clause_names_the_maker_nobody_is_ruled_out() {
    let gone = |took: Option<&str>| {
        let gone = change("flood", "2022-01-10", Abolished).decided_by(code("gov"));
        let gone = took.map_or(gone.clone().by_nobody_else(), |took| gone.taken_over(code(took)));
        roster(vec![body(Agency, "c"), body(Government, "gov"), body(TemporaryBody, "flood")], vec![gone])
    };
    let unnamed = |kind| open(Why::NoRule(NoRule::Unnamed(kind)));
    for (at, took) in [(nation(), None), (nation(), Some("c")), (taierzhuang(), None), (yunnan(), Some("c"))] {
        for to in ["c", "gov"] {
            assert_eq!(addressed(&at, ON, &gone(took), &made("flood"), to), unnamed(TemporaryBody), "{took:?} {to}");
        }
        asked(&at, ON, &gone(took), &made("flood")).nation(&[&format!(
            "responsible ? {} no_rule:code:unnamed,of:temporary_body | national.2019/10/1/-/s1",
            took.unwrap_or("gov")
        )]);
    }
    // Lieshan names temporary bodies.
    assert_eq!(addressed(&lieshan(), ON, &gone(None), &made("flood"), "gov"), "answers lieshan/4/-/-/a");
    assert_eq!(addressed(&lieshan(), ON, &gone(None), &made("flood"), "c"), format!("{SENT_ON}gov "));
    for kind in [SubDistrictOffice, AffiliatedUnit, EntrustedInstitution] {
        let with = roster(vec![body(Agency, "bureau"), body(kind, "unit")], vec![]);
        assert_eq!(addressed(&nation(), ON, &with, &made("unit"), "bureau"), unnamed(kind));
    }
}

#[test]
fn where_functions_moved_neither_the_old_nor_the_new_agency_refuses() {
    let moved = || after(change("a", "2022-01-10", FunctionsMoved).function_taken_over(code("parks"), code("b")));
    let of = |function| made("a").of_function(code(function)).made_on(day("2021-03-01"));
    let no_rule = open(Why::NoRule(NoRule::Succession));
    let here = "answers national.2019/10/1/-/s1";
    for at in [nation(), yantian(), yunnan()] {
        assert_eq!(addressed(&at, ON, &moved(), &of("parks"), "a"), here);
        assert_eq!(addressed(&at, ON, &moved(), &of("parks"), "b"), no_rule);
        assert_eq!(addressed(&at, ON, &moved(), &of("parks"), "c"), format!("{SENT_ON}a "));
        // Which function, or when it was made, is not said.
        assert_eq!(addressed(&at, ON, &moved(), &made("a").made_on(day("2021-03-01")), "b"), no_rule);
        assert_eq!(addressed(&at, ON, &moved(), &made("a").of_function(code("parks")), "b"), no_rule);
        // What did not move, or was made after.
        assert_eq!(addressed(&at, ON, &moved(), &of("roads"), "b"), format!("{SENT_ON}a "));
        let after_it = made("a").of_function(code("parks")).made_on(day("2022-03-01"));
        assert_eq!(addressed(&at, ON, &moved(), &after_it, "b"), format!("{SENT_ON}a "));
    }
    // The place names who took over.
    assert_eq!(addressed(&taierzhuang(), ON, &moved(), &of("parks"), "b"), "is obliged taierzhuang.coordination/4/2/-");
    // The letter was given under the 2019 text.
    let early = after(change("a", "2012-01-10", FunctionsMoved).taken_over(code("b")));
    let what = made("a").made_on(day("2011-03-01"));
    assert_eq!(addressed(&nation(), UNDER_2007, &early, &what, "b"), "not responsible national.2007/21/-/3: a ");
    // To whom is not said.
    let unsaid = after(change("a", "2022-01-10", FunctionsMoved));
    let successor = open(Why::Missing(Missing::Successor { of: code("a") }));
    assert_eq!(addressed(&nation(), ON, &unsaid, &of("parks"), "d"), successor);
    assert_eq!(addressed(&nation(), ON, &unsaid, &of("parks"), "a"), here);
}

#[test]
fn where_the_lead_is_not_known_whoever_answers_for_a_maker_is_a_candidate() {
    let section = |id: &str, of: &str| body(InternalBody, id).under(code(of)).own_name(OwnName::Never);
    let three = ["a", "b", "c"].map(|id| body(Agency, id));
    let two = roster(three.into_iter().chain([section("s1", "a"), section("s2", "b")]).collect(), vec![]);
    let lead = open(Why::Missing(Missing::Lead));
    let unled = jointly_made(&["s1", "s2"], None);
    assert_eq!(
        addressed(&nation(), ON, &two, &jointly_made(&["s1", "s2"], Some("s1")), "a"),
        "answers national.2019/10/3/-"
    );
    assert_eq!(addressed(&nation(), ON, &two, &unled, "a"), lead);
    assert_eq!(addressed(&nation(), ON, &two, &unled, "c"), format!("{SENT_ON} "));
    assert_eq!(addressed(&nation(), ON, &two, &unled, "s1"), "ask a national.2019/27/-/-");
    let gone = after(change("a", "2022-01-10", Abolished).taken_over(code("c")));
    for (at, joint) in [(taierzhuang(), jointly_made(&["a", "b"], None)), (nation(), jointly_issued(&["a", "b"], None))]
    {
        assert_eq!(addressed(&at, ON, &gone, &joint, "c"), lead);
        assert_eq!(addressed(&at, ON, &gone, &joint, "d"), format!("{SENT_ON} "));
    }
    // A station that may answer in its own name, if it led.
    let station = body(BranchBody, "station").under(code("a")).own_name(OwnName::Under(Rank::Law));
    let with = roster(vec![body(Agency, "a"), body(Agency, "b"), station], vec![]);
    let own = |lead| jointly_made(&["station", "b"], lead).of_own_functions(Finding::Yes);
    assert_eq!(addressed(&nation(), ON, &with, &own(Some("station")), "station"), "may answer national.2019/10/2/-");
    assert_eq!(addressed(&nation(), ON, &with, &own(None), "station"), lead);
}

#[test]
fn where_every_maker_came_to_one_body_it_answers_whoever_led() {
    let into = |of| change(of, "2019-02-20", Merged).taken_over(code("m")).by_nobody_else();
    let merged = changed(&["a", "b", "c", "m"], vec![into("a"), into("b")]);
    let what = jointly_made(&["a", "b"], None).made_on(day("2018-06-01"));
    let by_nation = "responsible ? m no_rule:code:succession | national.2019/10/3/-";
    asked(&taierzhuang(), ON, &merged, &what).nation(&[by_nation]).applies(&[concat!(
        "responsible m | taierzhuang.coordination/4/3/- taierzhuang.proactive/9/3/-",
        " | a merged 2019-02-20 m taierzhuang.coordination/4/5/- | b merged 2019-02-20 m taierzhuang.coordination/4/5/-",
    )]);
    // One merged into the other: for the nation it may be the other or nobody, for the place it is the other.
    let into_other = changed(&["a", "b"], vec![change("a", "2019-02-20", Merged).taken_over(code("b"))]);
    assert_eq!(look(&taierzhuang(), ON, &into_other, &what, |answer| answer.primary().map(Body::id)), Some(code("b")));
    assert_eq!(addressed(&nation(), ON, &into_other, &what, "b"), open(Why::Missing(Missing::Lead)));
    // An agency and its own section.
    let section = Body::of_place(code("s"), Text::literal("s", "s"), InternalBody).under(code("a"));
    let with_section = roster(vec![body(Agency, "a"), section.own_name(OwnName::Never)], vec![]);
    n(&with_section, &jointly_made(&["a", "s"], None), &["responsible a | national.2019/10/3/-"]);
}

#[test]
fn of_two_duties_of_one_body_its_own_is_kept_whatever_the_codes() {
    for (gone, stays) in [("a", "b"), ("b", "a")] {
        let ended = change(gone, "2019-02-20", Abolished).taken_over(code(stays)).by_nobody_else();
        let changed = changed(&["a", "b", "c"], vec![ended]);
        let what = jointly_issued(&["a", "b", "c"], Some("c")).made_on(day("2018-06-01"));
        let own = format!("obliged {stays} | lieshan/5/-/-/b");
        let said = asked(&lieshan(), ON, &changed, &what);
        said.applies(&["responsible c | national.2019/10/3/-", &own])
            .flags(Flags::LOCAL_ADDS | Flags::LOCAL_UPPER_BOUND);
    }
}

#[test]
fn who_took_over_from_one_that_other_rules_governed_is_not_ruled_out() {
    let gone = change("p", "2019-02-20", Abolished).taken_over(code("a")).by_nobody_else();
    let bodies = vec![body(PublicEnterprise, "p"), body(Agency, "a"), body(Agency, "c")];
    let enterprise = roster(bodies, vec![gone]);
    let what = made("p").made_on(day("2018-06-01"));
    for at in [nation(), taierzhuang()] {
        assert_eq!(addressed(&at, ON, &enterprise, &what, "a"), open(Why::NoRule(NoRule::Succession)));
        assert_eq!(addressed(&at, ON, &enterprise, &what, "c"), "not responsible national.2019/36/-/5:  ");
    }
}

#[test]
fn where_it_is_not_said_whether_one_that_is_gone_was_of_the_place_its_successor_is_a_candidate() {
    let gone = |a: Body| {
        let gone = change("a", "2022-01-10", Abolished).taken_over(code("b"));
        roster(vec![a, body(Agency, "b"), body(Agency, "c")], vec![gone])
    };
    let unsaid = || gone(Body::new(code("a"), Text::literal("某局", "a bureau"), Agency));
    let of_place = open(Why::Missing(Missing::OfPlace { body: code("a") }));
    for (at, by) in [(lieshan(), "lieshan/4/-/-/a"), (taierzhuang(), "taierzhuang.coordination/4/2/-")] {
        assert_eq!(addressed(&at, ON, &gone(body(Agency, "a")), &made("a"), "b"), format!("answers {by}"));
        assert_eq!(addressed(&at, ON, &unsaid(), &made("a"), "b"), of_place);
        assert_eq!(addressed(&at, ON, &unsaid(), &made("a"), "c"), format!("{SENT_ON} "));
        let joint = jointly_issued(&["c", "a"], Some("c"));
        assert_eq!(addressed(&at, ON, &unsaid(), &joint, "b"), of_place);
    }
    // A text without a rule of succession has none for either.
    for who in [unsaid(), gone(body(Agency, "a"))] {
        assert_eq!(addressed(&yantian(), ON, &who, &made("a"), "b"), open(Why::NoRule(NoRule::Succession)));
        asked(&yantian(), ON, &who, &made("a"))
            .applies(&["responsible ? b no_rule:code:succession | national.2019/10/1/-/s1"]);
    }
}

#[test]
fn an_agency_beside_a_body_that_other_rules_govern_is_not_ruled_out() {
    let hospital = body(PublicEnterprise, "hospital").in_sector(Sector::Health);
    let four = roster(vec![body(Agency, "office"), body(Agency, "b"), body(PartyBody, "party"), hospital], vec![]);
    let beside = open(Why::NoRule(NoRule::BesideElsewhere));
    let made_with = jointly_made(&["party", "office"], Some("party"));
    for what in [&made_with, &jointly_issued(&["party", "office"], Some("party"))] {
        assert_eq!(addressed(&nation(), ON, &four, what, "office"), beside);
        assert_eq!(addressed(&nation(), ON, &four, what, "party"), "elsewhere letter.2019.14/-/-/-");
        assert_eq!(addressed(&nation(), ON, &four, what, "b"), format!("{SENT_ON}party "));
    }
    let on_request = made_with.clone().in_mode(Mode::OnRequest);
    assert_eq!(addressed(&lieshan(), ON, &four, &on_request, "office"), beside);
    let of_hospital = jointly_made(&["hospital", "b"], Some("hospital"));
    assert_eq!(addressed(&nation(), ON, &four, &of_hospital, "b"), beside);
    assert_eq!(addressed(&nation(), ON, &four, &passed_on("b", Some("hospital"), None), "b"), beside);
    // Sealing obliges where the place says so, and an agency that led answers.
    let issued = jointly_issued(&["party", "office"], Some("party"));
    assert_eq!(addressed(&lieshan(), ON, &four, &issued, "office"), "is obliged lieshan/5/-/-/b");
    let led = jointly_made(&["party", "office"], Some("office"));
    assert_eq!(addressed(&nation(), ON, &four, &led, "office"), "answers national.2019/10/3/-");
}

#[test]
fn a_request_to_a_part_of_which_the_agency_is_not_said() {
    let desk = body(InternalBody, "desk").own_name(OwnName::Never);
    let two = roster(vec![body(Agency, "a"), desk], vec![]);
    let whose = open(Why::Missing(Missing::AgencyOf { part: code("desk") }));
    assert_eq!(addressed(&nation(), ON, &two, &made("a"), "desk"), whose);
    assert_eq!(addressed(&nation(), ON, &two, &made("desk"), "a"), whose);
}

#[test]
fn a_law_that_names_one_that_was_gone_when_it_was_made_leads_to_its_successor() {
    let gone = after(change("a", "2022-01-10", Merged).taken_over(code("b")));
    let what = made("c").made_on(day("2023-01-10")).under_authority(assigned("a", Rank::Law));
    assert_eq!(addressed(&taierzhuang(), ON, &gone, &what, "b"), "answers taierzhuang.coordination/4/2/-");
    assert_eq!(addressed(&nation(), ON, &gone, &what, "b"), open(Why::NoRule(NoRule::Succession)));
}

// Scope: which text reaches which body in which matter.

fn clause(of: Option<&ScopeClause>) -> String {
    of.map_or_else(
        || "-".to_owned(),
        |clause| {
            let how = match clause.application() {
                Application::Direct => "binds",
                Application::ByReference => "by reference",
                Application::Elsewhere => "sends elsewhere",
                Application::AddresseeOnly => "greets",
            };
            format!("{} {how}", clause.by().stable())
        },
    )
}

/// The nation's clause, the local one, and the one that decides; then whether the sector lies beside an open list.
#[track_caller]
fn reaches(at: &Jurisdiction, body: &Body, matter: Matter, nation: &str, local: &str, decides: &str, beside: bool) {
    let regime = at.on(day(ON)).expect("a day under the Regulation");
    let found = reach(&regime, body, matter);
    let shown = [clause(found.national), clause(found.local), clause(found.clause())];
    assert_eq!(shown, [nation, local, decides], "{} {matter:?}", body.id());
    assert_eq!(found.beside_an_open_list, beside, "{} {matter:?}", body.id());
    assert_eq!(found.missing, None, "{} {matter:?}", body.id());
    assert_eq!(found.application(), found.clause().map(ScopeClause::application));
}

const BINDS: &str = "national.2019/2/-/- binds";
const AUTHORISED: &str = "national.2019/54/-/- binds";
const ENTERPRISES: &str = "national.2019/55/1/- sends elsewhere";

fn enterprise(sector: Sector) -> Body {
    body(PublicEnterprise, "enterprise").in_sector(sector)
}

#[test]
fn the_nations_clauses() {
    let table = [
        (Government, BINDS),
        (Agency, BINDS),
        (AuthorisedOrganisation, AUTHORISED),
        (PublicEnterprise, ENTERPRISES),
        (PartyBodyWithPlate, "letter.2019.14/-/-/- binds"),
        (PartyBody, "letter.2019.14/-/-/- sends elsewhere"),
        (SubDistrictOffice, "-"),
        (BranchBody, "-"),
        (InternalBody, "-"),
        (EntrustedInstitution, "-"),
        (DeliberativeBody, "-"),
        (TemporaryBody, "-"),
        (AffiliatedUnit, "-"),
        (StateEnterprise, "-"),
    ];
    for (kind, expected) in table {
        for matter in Matter::ALL {
            reaches(&nation(), &body(kind, "x"), matter, expected, "-", expected, false);
        }
    }
}

#[test]
fn lieshan_4_and_16() {
    let at = lieshan();
    for matter in Matter::ALL {
        // Art. 16: release coordination only. Heating and environment are not on the list, which ends with 等.
        let coordination = matter == Matter::Coordination;
        for sector in [
            Sector::Education,
            Sector::Health,
            Sector::FamilyPlanning,
            Sector::Water,
            Sector::Power,
            Sector::Gas,
            Sector::PublicTransport,
        ] {
            let local = if coordination { "lieshan/16/-/- by reference" } else { "-" };
            let decides = if coordination { local } else { ENTERPRISES };
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, local, decides, false);
        }
        for sector in [Sector::Heating, Sector::Environment, Sector::Post] {
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, "-", ENTERPRISES, coordination);
        }
        // Art. 4: 议事协调机构、临时机构政府信息公开, without a limit to one matter.
        for kind in [DeliberativeBody, TemporaryBody] {
            let local = "lieshan/4/-/-/e by reference";
            reaches(&at, &body(kind, "x"), matter, "-", local, local, false);
        }
        reaches(&at, &body(Agency, "x"), matter, BINDS, "lieshan/4/-/-/a binds", BINDS, false);
        reaches(&at, &body(StateEnterprise, "x"), matter, "-", "-", "-", false);
        reaches(&at, &body(SubDistrictOffice, "x"), matter, "-", "-", "-", false);
    }
}

#[test]
fn taierzhuang_clause_by_clause() {
    let at = taierzhuang();
    let notice = "taierzhuang.notice/-/2/- greets";
    // The addressees of the notice are not thereby bound.
    for matter in Matter::ALL {
        reaches(&at, &body(StateEnterprise, "mine"), matter, "-", notice, notice, false);
    }
    // Post and telecommunications stand in the list of the secrecy review, and not in that of the coordination.
    for sector in [Sector::Post, Sector::Telecommunications] {
        let post = enterprise(sector);
        let review = "taierzhuang.secrecy_review/16/-/- by reference";
        reaches(&at, &post, Matter::SecrecyReview, ENTERPRISES, review, review, false);
        reaches(&at, &post, Matter::Coordination, ENTERPRISES, notice, ENTERPRISES, true);
    }
    for sector in [
        Sector::Education,
        Sector::Culture,
        Sector::Health,
        Sector::Water,
        Sector::Power,
        Sector::Gas,
        Sector::Heating,
        Sector::Environment,
        Sector::PublicTransport,
    ] {
        for (matter, by) in [
            (Matter::Coordination, "taierzhuang.coordination/13/-/- by reference"),
            (Matter::SecrecyReview, "taierzhuang.secrecy_review/16/-/- by reference"),
        ] {
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, by, by, false);
        }
        for matter in [Matter::Responsibility, Matter::Proactive, Matter::OnRequest] {
            let local = "taierzhuang.proactive/8/1/- sends elsewhere";
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, local, ENTERPRISES, false);
        }
    }
    reaches(&at, &enterprise(Sector::Sport), Matter::Coordination, ENTERPRISES, notice, ENTERPRISES, true);
    reaches(&at, &enterprise(Sector::Sport), Matter::SecrecyReview, ENTERPRISES, notice, ENTERPRISES, true);
    for matter in [Matter::Responsibility, Matter::Proactive, Matter::OnRequest] {
        let local = "taierzhuang.proactive/8/1/- sends elsewhere";
        reaches(&at, &body(EntrustedInstitution, "centre"), matter, "-", local, local, false);
    }
    let fund = body(AuthorisedOrganisation, "fund");
    for (matter, local) in [
        (Matter::Coordination, "taierzhuang.coordination/12/-/- binds"),
        (Matter::SecrecyReview, "taierzhuang.secrecy_review/15/-/- binds"),
        (Matter::Proactive, "-"),
        (Matter::Supervision, "-"),
    ] {
        reaches(&at, &fund, matter, AUTHORISED, local, AUTHORISED, false);
    }
    // Each system binds the agencies of the district; the sub-district office is named by proactive 3(3) alone.
    for (matter, local, office) in [
        (Matter::Proactive, "taierzhuang.proactive/3/3/- binds", "taierzhuang.proactive/3/3/- binds"),
        (Matter::Responsibility, "taierzhuang.proactive/3/3/- binds", "taierzhuang.proactive/3/3/- binds"),
        (Matter::Coordination, "taierzhuang.coordination/3/1/- binds", notice),
        (Matter::SecrecyReview, "taierzhuang.secrecy_review/2/-/- binds", notice),
        (Matter::Supervision, "taierzhuang.supervision/2/1/- binds", notice),
        (Matter::OnRequest, notice, notice),
    ] {
        reaches(&at, &body(Agency, "x"), matter, BINDS, local, BINDS, false);
        reaches(&at, &body(SubDistrictOffice, "x"), matter, "-", office, office, false);
    }
}

#[test]
fn the_rules_taierzhuang_sends_a_water_company_to() {
    let place = taierzhuang();
    let routes = |on: &str| -> Vec<String> {
        let regime = place.on(day(on)).expect("a day under the Regulation");
        let found = reach(&regime, &enterprise(Sector::Water), Matter::OnRequest);
        found.routes(&regime).map(|by| by.stable()).collect()
    };
    let before = ["national.2019/55/1/-", "national.2019/54/-/-", "national.2019/55/-/-", "zaozhuang.2019.11/-/-/-"];
    assert_eq!(routes("2020-06-01"), before);
    let after = [
        "national.2019/55/1/-",
        "enterprises.2020.50/-/-/-",
        "national.2019/54/-/-",
        "national.2019/55/-/-",
        "zaozhuang.2019.11/-/-/-",
    ];
    assert_eq!(routes(ON), after);
}

#[test]
fn yantian_32_and_33() {
    let at = yantian();
    for matter in Matter::ALL {
        let social = matter == Matter::SocialReview;
        for sector in [
            Sector::Education,
            Sector::Health,
            Sector::Water,
            Sector::Power,
            Sector::Gas,
            Sector::Environment,
            Sector::PublicTransport,
        ] {
            let local = if social { "yantian/33/-/- by reference" } else { "-" };
            let decides = if social { local } else { ENTERPRISES };
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, local, decides, false);
        }
        reaches(&at, &enterprise(Sector::Heating), matter, ENTERPRISES, "-", ENTERPRISES, social);
        let binds = "yantian/32/-/- binds";
        reaches(&at, &body(AuthorisedOrganisation, "x"), matter, AUTHORISED, binds, AUTHORISED, false);
        reaches(&at, &body(Agency, "x"), matter, BINDS, binds, BINDS, false);
        // The headquarters of a bureau of the city are no agency of Yantian.
        reaches(&at, &city_bureau("city"), matter, BINDS, "-", BINDS, false);
    }
}

#[test]
fn yanliang_40_yields_to_article_54() {
    let at = yanliang();
    let reference = "yanliang/40/-/- by reference";
    for matter in Matter::ALL {
        reaches(&at, &body(AuthorisedOrganisation, "x"), matter, AUTHORISED, reference, AUTHORISED, false);
        for sector in [
            Sector::Education,
            Sector::Health,
            Sector::FamilyPlanning,
            Sector::Culture,
            Sector::Sport,
            Sector::Environment,
            Sector::PublicTransport,
        ] {
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, reference, reference, false);
        }
        for sector in [Sector::Water, Sector::Power, Sector::Gas, Sector::Heating] {
            reaches(&at, &enterprise(sector), matter, ENTERPRISES, "-", ENTERPRISES, true);
        }
        reaches(&at, &body(Agency, "x"), matter, BINDS, "yanliang/4/-/-/a binds", BINDS, false);
    }
}

#[test]
fn yunnan_reaches_the_bureau_and_no_affiliated_unit() {
    for matter in Matter::ALL {
        reaches(&yunnan(), &body(Agency, "bureau"), matter, BINDS, "yunnan_bureau.preamble/-/-/- binds", BINDS, false);
        reaches(&yunnan(), &body(AffiliatedUnit, "unit"), matter, "-", "-", "-", false);
    }
}

#[test]
fn what_has_to_be_known_before_a_local_text_reaches_a_body() {
    let missing = |at: &Jurisdiction, body: &Body, matter| {
        let regime = at.on(day(ON)).expect("a day under the Regulation");
        reach(&regime, body, matter).missing
    };
    let name = Text::literal("某机关", "a body");
    let perhaps = Body::new(code("x"), name, Agency);
    assert_eq!(missing(&lieshan(), &perhaps, Matter::Proactive), Some(Missing::OfPlace { body: code("x") }));
    assert_eq!(missing(&nation(), &perhaps, Matter::Proactive), None);
    let some = body(PublicEnterprise, "x");
    assert_eq!(missing(&lieshan(), &some, Matter::Coordination), Some(Missing::Sector { body: code("x") }));
    assert_eq!(missing(&lieshan(), &some, Matter::OnRequest), None);
    let district = lieshan();
    let regime = district.on(day(ON)).expect("a day under the Regulation");
    assert!(!reach(&regime, &some, Matter::Coordination).beside_an_open_list);
    // A text that does not bind reaches nobody; where its date is open, so is what it says of a body that it names.
    let agency = body(Agency, "x");
    reaches(&place("yantian"), &agency, Matter::Proactive, BINDS, "-", BINDS, false);
    for undated in ["yanliang", "yunnan_bureau"] {
        let missing = |one: &Body| missing(&place(undated), one, Matter::Proactive);
        assert_eq!(missing(&agency), Some(Missing::DateOfLocalText), "{undated}");
        assert_eq!(missing(&city_bureau("x")), None, "{undated}");
        assert_eq!(missing(&body(StateEnterprise, "x")), None, "{undated}");
    }
}

// Disagreements: lieshan 9, taierzhuang.coordination 9, yanliang 35, yunnan_bureau.coordination 2.

#[track_caller]
fn goes(at: &Jurisdiction, roster: &Roster, disagreement: &Disagreement) -> Vec<String> {
    let regime = at.on(day(ON)).expect("a day under the Regulation");
    match escalate(&regime, roster, disagreement).expect("a disagreement that stands") {
        Escalated::To(routes) => routes
            .iter()
            .map(|route| {
                let power = match route.power {
                    Power::Decides => "decides",
                    Power::SettlesByConsultation => "settles",
                    Power::Coordinates => "coordinates",
                    Power::ItsViewIsFollowed => "is followed",
                };
                let body = route.body.map_or_else(String::new, |body| format!(" {}", body.id()));
                let proposer = if route.by_proposer { " by the proposer" } else { "" };
                let lacks = if route.lacks_power { " lacks power" } else { "" };
                let why = route.why_not.map_or_else(String::new, |why| format!(" {why:?}"));
                format!("{}: {:?}{body} {power}{proposer}{lacks}{why}", route.by.stable(), route.to)
            })
            .collect(),
        Escalated::Open { why, analogy } => {
            vec![format!("{why:?} {}", analogy.map_or_else(|| "-".to_owned(), |by| by.stable()))]
        }
    }
}

fn between(over: Dispute, ids: &[&str]) -> Disagreement {
    Disagreement::new(over, codes(ids))
}

fn district() -> Roster {
    let under = |id| body(Agency, id).under(code("district")).at(Tier::County);
    roster(
        vec![
            under("a"),
            under("b"),
            city_bureau("city"),
            city_bureau("city_2"),
            body(Government, "district").at(Tier::County),
        ],
        vec![],
    )
}

#[test]
fn whether_to_disclose() {
    let district = district();
    let whether = between(Dispute::WhetherToDisclose, &["a", "b"]);
    assert_eq!(
        goes(&lieshan(), &district, &whether),
        [
            format!("lieshan/9/-/-: {:?} district decides", Decider::CommonSuperior),
            format!("lieshan/9/-/-: {:?} decides", Decider::CompetentDepartment),
        ]
    );
    assert_eq!(
        goes(&taierzhuang(), &district, &whether),
        [format!("taierzhuang.coordination/9/-/-: {:?} settles by the proposer", Decider::CompetentDepartment)]
    );
    assert_eq!(
        goes(&yunnan(), &district, &whether),
        [format!("yunnan_bureau.coordination/2/-/-: {:?} coordinates", Decider::CityCompetentDepartment)]
    );
    // Yanliang 35 covers the content only: an analogy is a suggestion. Yantian and the nation name nobody.
    let open = format!("{:?}", Why::NoRule(NoRule::Disagreement));
    assert_eq!(goes(&yanliang(), &district, &whether.clone().divisible(false)), [format!("{open} yanliang/35/-/-/b")]);
    for at in [nation(), yantian(), place("yantian")] {
        assert_eq!(goes(&at, &district, &whether), [format!("{open} -")]);
    }
}

#[test]
fn what_is_said() {
    let district = district();
    let content = between(Dispute::Content, &["a", "b"]);
    let part = content.clone().divisible(true);
    assert_eq!(
        goes(&yanliang(), &district, &part.clone().within_competence_of(code("b"))),
        [format!("yanliang/35/-/-/a: {:?} b is followed", Decider::CompetentAgency)]
    );
    assert_eq!(
        goes(&yanliang(), &district, &part),
        [format!(
            "yanliang/35/-/-/a: {:?} is followed {:?}",
            Decider::CompetentAgency,
            Why::Missing(Missing::CompetentAgency)
        )]
    );
    assert_eq!(
        goes(&yanliang(), &district, &content.clone().divisible(false)),
        [format!("yanliang/35/-/-/b: {:?} coordinates", Decider::GovernmentOffice)]
    );
    assert_eq!(goes(&yanliang(), &district, &content), [format!("{:?} -", Why::Missing(Missing::Divisible))]);
    assert_eq!(
        goes(&yunnan(), &district, &content),
        [format!("yunnan_bureau.coordination/2/-/-: {:?} coordinates", Decider::CityCompetentDepartment)]
    );
    // Lieshan 9 and taierzhuang.coordination 9 cover whether to disclose only.
    let open = format!("{:?}", Why::NoRule(NoRule::Disagreement));
    assert_eq!(goes(&lieshan(), &district, &content), [format!("{open} lieshan/9/-/-")]);
    assert_eq!(goes(&taierzhuang(), &district, &content), [format!("{open} taierzhuang.coordination/9/-/-")]);
}

#[test]
fn a_disagreement_under_a_text_without_a_date_is_open() {
    let district = district();
    let date = format!("{:?} -", Why::Missing(Missing::DateOfLocalText));
    let rule = format!("{:?} -", Why::NoRule(NoRule::Disagreement));
    let whether = between(Dispute::WhetherToDisclose, &["a", "b"]);
    let content = between(Dispute::Content, &["a", "b"]).divisible(false);
    assert_eq!(goes(&place("yunnan_bureau"), &district, &whether), [date.as_str()]);
    assert_eq!(goes(&place("yunnan_bureau"), &district, &content), [date.as_str()]);
    assert_eq!(goes(&place("yanliang"), &district, &content), [date.as_str()]);
    assert_eq!(goes(&place("yanliang"), &district, &whether), [rule]);
}

#[test]
fn a_disagreement_with_a_bureau_of_the_city() {
    let district = district();
    let mixed = between(Dispute::WhetherToDisclose, &["a", "city"]);
    assert_eq!(goes(&lieshan(), &district, &mixed), [format!("{:?} -", Why::NoRule(NoRule::MixedLevels))]);
    assert_eq!(
        goes(&taierzhuang(), &district, &mixed),
        [format!(
            "taierzhuang.coordination/9/-/-: {:?} settles by the proposer lacks power",
            Decider::CompetentDepartment
        )]
    );
    // The city's department reaches a bureau of the city, though not one of the province.
    let city = format!("yunnan_bureau.coordination/2/-/-: {:?} coordinates", Decider::CityCompetentDepartment);
    assert_eq!(goes(&yunnan(), &district, &mixed), [city.as_str()]);
    let province = roster(
        vec![
            body(Agency, "a"),
            Body::outside(code("province"), Text::literal("省厅", "province"), Agency).at(Tier::Province),
        ],
        vec![],
    );
    let above = between(Dispute::Content, &["a", "province"]);
    assert_eq!(goes(&yunnan(), &province, &above), [format!("{city} lacks power")]);
    let outside = between(Dispute::WhetherToDisclose, &["city", "city_2"]);
    let open = format!("{:?} -", Why::NoRule(NoRule::OutsideThePlace));
    assert_eq!(goes(&lieshan(), &district, &outside), [open]);
}
