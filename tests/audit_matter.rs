//! The whole matter: files of lawful acts audit clean, and each unlawful change gives its breach and no other.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
mod support {
    pub(crate) use super::applying;
    #[path = "matter.rs"]
    pub(crate) mod matter;
}

use applying::place;
use support::matter::{audited, matter, summary};

/// Granted, after a search and a review.
const GRANTED: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved;
    2024-03-06 found;
    2024-03-15 reviewed;
    2024-03-20 replies granted saying information;
    2024-03-21 served reply";

/// A supplier is heard, objects on reasonable grounds, and its prices are refused.
const TRADE_SECRET: &str = "
    2024-03-04 arrives in_person; is information; third party firm;
    fact trade_secret yes; fact harms_third_party yes; fact grave_public_interest no; reviewed;
    2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects; fact reasonable_objection yes;
    2024-03-20 replies refused because national.2019/15/-/- saying reasons telling reconsideration_first objection upheld;
    2024-03-21 served reply";

/// A rota of the staff: the agency weighed and withheld it.
const ROTA: &str = "
    2024-03-04 arrives in_person; is information; fact personnel_affairs yes; reviewed;
    2024-03-06 chooses withhold;
    2024-03-20 replies refused because national.2019/16/1/- saying reasons telling reconsideration_first;
    2024-03-21 served reply";

/// Forty pages, one of them secret.
const SECRET_PAGE: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; part pages; part page_12; severable yes;
    fact determined_state_secret yes page_12; fact secrecy_term_expired no page_12; reviewed;
    2024-03-20 replies granted_in_part because national.2019/14/-/- saying information,reasons_for_part;
    2024-03-21 served reply";

#[test]
fn clean() {
    let nation = place("nation");
    for (name, script) in [("granted", GRANTED), ("trade secret", TRADE_SECRET), ("rota", ROTA), ("page", SECRET_PAGE)]
    {
        let found = audited(&nation, &matter(&nation, script), "2024-06-03");
        assert_eq!(summary(&found), "", "{name}\n{}", found.explain(gongkai::citation::Language::En));
    }
}
