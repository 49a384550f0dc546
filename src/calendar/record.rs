//! The record: the State Council's notices of 2004 to 2026, one entry a notice.
//!
//! A number or a date that was not seen is left out, never invented. Each line is one festival: its statutory days
//! under the Public Holidays Measures as they stood that year, then the weekdays off in exchange, then the weekend days
//! worked. A month of 12 is December of the year before: no festival falls in December, and New Year reaches back.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Festival::{DragonBoat, LabourDay, MidAutumn, NationalDay, NewYear, Other, Qingming, SpringFestival};
use super::{Block, Evidence, Festival, Issued, Level, Notice, Scope};
use crate::citation::{Code, Text};

const GENERAL_OFFICE: Text = Text::literal("国务院办公厅", "General Office of the State Council");
const STATE_COUNCIL: Text = Text::literal("国务院", "State Council");
const UNSEEN: Issued = Issued::Unknown;
const VICTORY: Festival = Other(Text::literal(
    "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
    "70th anniversary of victory in the War of Resistance and the World Anti-Fascist War",
));

#[expect(clippy::expect_used, reason = "evaluated while compiling: a wrong date does not compile")]
const fn date(year: u16, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year as i32, month, day).expect("a date of the record exists")
}

const fn listed(year: u16, month: u32, day: u32) -> NaiveDate {
    date(if month == 12 { year - 1 } else { year }, month, day)
}

const fn on(year: u16, month: u32, day: u32) -> Issued {
    Issued::On(date(year, month, day))
}

const fn by(year: u16, month: u32, day: u32) -> Issued {
    Issued::NoLaterThan(date(year, month, day))
}

macro_rules! seen {
    () => {
        None
    };
    ($seen:expr) => {
        Some($seen)
    };
}

macro_rules! notice {
    ($scope:ident $year:literal $code:literal, $issued:expr, $evidence:ident $(, $issuer:ident $number:literal)?;
     $($festival:ident $($s:literal-$statutory:literal)* $(, exchanged $($e:literal-$exchanged:literal)*)?
       $(, added $($a:literal-$added:literal)*)? $(, make_up $($m:literal-$make_up:literal)*)?;)*) => {
        Notice {
            code: Code::literal($code),
            level: Level::National,
            scope: Scope::$scope,
            year: $year,
            number: seen!($(Cow::Borrowed($number))?),
            issuer: seen!($($issuer)?),
            issued: $issued,
            evidence: Evidence::$evidence,
            blocks: Cow::Borrowed(&[$(Block {
                festival: $festival,
                statutory: Cow::Borrowed(&[$(listed($year, $s, $statutory)),*]),
                exchanged: Cow::Borrowed(&[$($(listed($year, $e, $exchanged)),*)?]),
                added: Cow::Borrowed(&[$($(listed($year, $a, $added)),*)?]),
                make_up: Cow::Borrowed(&[$($(listed($year, $m, $make_up)),*)?]),
            }),*]),
        }
    };
}

/// In the order of precedence: by year, the annual notice before those that amend it or add to it.
pub(super) static RECORD: [Notice; 26] = [
    notice! { Annual 2004 "cn.2004", UNSEEN, Agreement;
        NewYear 1-1;
        SpringFestival 1-22 1-23 1-24, exchanged 1-26 1-27 1-28, make_up 1-17 1-18;
        LabourDay 5-1 5-2 5-3, exchanged 5-4 5-5 5-6 5-7, make_up 5-8 5-9;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 10-9 10-10;
    },
    notice! { Annual 2005 "cn.2005", UNSEEN, Agreement;
        NewYear 1-1, exchanged 1-3;
        SpringFestival 2-9 2-10 2-11, exchanged 2-14 2-15, make_up 2-5 2-6;
        LabourDay 5-1 5-2 5-3, exchanged 5-4 5-5 5-6, make_up 4-30 5-8;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 10-8 10-9;
    },
    notice! { Annual 2006 "cn.2006", on(2005, 12, 16), Confirmed, GENERAL_OFFICE "国办发明电〔2005〕35号";
        NewYear 1-1, exchanged 1-2 1-3, make_up 12-31;
        SpringFestival 1-29 1-30 1-31, exchanged 2-1 2-2 2-3, make_up 1-28 2-5;
        LabourDay 5-1 5-2 5-3, exchanged 5-4 5-5, make_up 4-29 4-30;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6, make_up 9-30 10-8;
    },
    notice! { Annual 2007 "cn.2007", on(2006, 12, 14), Confirmed, GENERAL_OFFICE "国办发明电〔2006〕49号";
        NewYear 1-1, exchanged 1-2 1-3, make_up 12-30 12-31;
        SpringFestival 2-18 2-19 2-20, exchanged 2-21 2-22 2-23, make_up 2-17 2-25;
        LabourDay 5-1 5-2 5-3, exchanged 5-4 5-7, make_up 4-28 4-29;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5, make_up 9-29 9-30;
    },
    notice! { Annual 2008 "cn.2008", by(2007, 12, 18), Text;
        NewYear 1-1, exchanged 12-31, make_up 12-29;
        SpringFestival 2-6 2-7 2-8, exchanged 2-11 2-12, make_up 2-2 2-3;
        Qingming 4-4;
        LabourDay 5-1, exchanged 5-2, make_up 5-4;
        DragonBoat 6-8, exchanged 6-9;
        MidAutumn 9-14, exchanged 9-15;
        NationalDay 10-1 10-2 10-3, exchanged 9-29 9-30, make_up 9-27 9-28;
    },
    notice! { Annual 2009 "cn.2009", by(2008, 12, 27), Text;
        NewYear 1-1, exchanged 1-2, make_up 1-4;
        SpringFestival 1-25 1-26 1-27, exchanged 1-28 1-29 1-30, make_up 1-24 2-1;
        Qingming 4-4, exchanged 4-6;
        LabourDay 5-1;
        DragonBoat 5-28, exchanged 5-29, make_up 5-31;
        MidAutumn 10-3;
        NationalDay 10-1 10-2 10-3, exchanged 10-5 10-6 10-7 10-8, make_up 9-27 10-10;
    },
    notice! { Annual 2010 "cn.2010", on(2009, 12, 7), Confirmed, GENERAL_OFFICE "国办发明电〔2009〕27号";
        NewYear 1-1;
        SpringFestival 2-13 2-14 2-15, exchanged 2-16 2-17 2-18 2-19, make_up 2-20 2-21;
        Qingming 4-5;
        LabourDay 5-1, exchanged 5-3;
        DragonBoat 6-16, exchanged 6-14 6-15, make_up 6-12 6-13;
        MidAutumn 9-22, exchanged 9-23 9-24, make_up 9-19 9-25;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 9-26 10-9;
    },
    notice! { Annual 2011 "cn.2011", by(2010, 12, 11), Text;
        NewYear 1-1, exchanged 1-3;
        SpringFestival 2-2 2-3 2-4, exchanged 2-7 2-8, make_up 1-30 2-12;
        Qingming 4-5, exchanged 4-4, make_up 4-2;
        LabourDay 5-1, exchanged 5-2;
        DragonBoat 6-6;
        MidAutumn 9-12;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 10-8 10-9;
    },
    notice! { Annual 2012 "cn.2012", on(2011, 12, 5), Confirmed, GENERAL_OFFICE "国办发明电〔2011〕45号";
        NewYear 1-1, exchanged 1-2 1-3, make_up 12-31;
        SpringFestival 1-22 1-23 1-24, exchanged 1-25 1-26 1-27, make_up 1-21 1-29;
        Qingming 4-4, exchanged 4-2 4-3, make_up 3-31 4-1;
        LabourDay 5-1, exchanged 4-30, make_up 4-28;
        DragonBoat 6-23, exchanged 6-22;
        MidAutumn 9-30;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5, make_up 9-29;
    },
    notice! { Annual 2013 "cn.2013", on(2012, 12, 8), Confirmed, GENERAL_OFFICE "国办发明电〔2012〕33号";
        NewYear 1-1, exchanged 1-2 1-3, make_up 1-5 1-6;
        SpringFestival 2-9 2-10 2-11, exchanged 2-12 2-13 2-14 2-15, make_up 2-16 2-17;
        Qingming 4-4, exchanged 4-5, make_up 4-7;
        LabourDay 5-1, exchanged 4-29 4-30, make_up 4-27 4-28;
        DragonBoat 6-12, exchanged 6-10 6-11, make_up 6-8 6-9;
        MidAutumn 9-19, exchanged 9-20, make_up 9-22;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-7, make_up 9-29 10-12;
    },
    notice! { Annual 2014 "cn.2014", on(2013, 12, 11), Confirmed, GENERAL_OFFICE "国办发明电〔2013〕28号";
        NewYear 1-1;
        SpringFestival 1-31 2-1 2-2, exchanged 2-3 2-4 2-5 2-6, make_up 1-26 2-8;
        Qingming 4-5, exchanged 4-7;
        LabourDay 5-1, exchanged 5-2, make_up 5-4;
        DragonBoat 6-2;
        MidAutumn 9-8;
        NationalDay 10-1 10-2 10-3, exchanged 10-6 10-7, make_up 9-28 10-11;
    },
    notice! { Annual 2015 "cn.2015", UNSEEN, Agreement;
        NewYear 1-1, exchanged 1-2, make_up 1-4;
        SpringFestival 2-19 2-20 2-21, exchanged 2-18 2-23 2-24, make_up 2-15 2-28;
        Qingming 4-5, exchanged 4-6;
        LabourDay 5-1;
        DragonBoat 6-20, exchanged 6-22;
        MidAutumn 9-27;
        NationalDay 10-1 10-2 10-3, exchanged 10-5 10-6 10-7, make_up 10-10;
    },
    notice! { Additional 2015 "cn.2015.victory_day", on(2015, 5, 13), Confirmed, STATE_COUNCIL "国发明电〔2015〕1号";
        VICTORY, exchanged 9-4, added 9-3, make_up 9-6;
    },
    notice! { Annual 2016 "cn.2016", on(2015, 12, 10), Confirmed, GENERAL_OFFICE "国办发明电〔2015〕18号";
        NewYear 1-1;
        SpringFestival 2-8 2-9 2-10, exchanged 2-11 2-12, make_up 2-6 2-14;
        Qingming 4-4;
        LabourDay 5-1, exchanged 5-2;
        DragonBoat 6-9, exchanged 6-10, make_up 6-12;
        MidAutumn 9-15, exchanged 9-16, make_up 9-18;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 10-8 10-9;
    },
    notice! { Annual 2017 "cn.2017", on(2016, 12, 1), Confirmed, GENERAL_OFFICE "国办发明电〔2016〕17号";
        NewYear 1-1, exchanged 1-2;
        SpringFestival 1-28 1-29 1-30, exchanged 1-27 1-31 2-1 2-2, make_up 1-22 2-4;
        Qingming 4-4, exchanged 4-3, make_up 4-1;
        LabourDay 5-1;
        DragonBoat 5-30, exchanged 5-29, make_up 5-27;
        NationalDay 10-1 10-2 10-3, exchanged 10-5 10-6, make_up 9-30;
        MidAutumn 10-4;
    },
    notice! { Annual 2018 "cn.2018", on(2017, 11, 30), Confirmed, GENERAL_OFFICE "国办发明电〔2017〕12号";
        NewYear 1-1;
        SpringFestival 2-16 2-17 2-18, exchanged 2-15 2-19 2-20 2-21, make_up 2-11 2-24;
        Qingming 4-5, exchanged 4-6, make_up 4-8;
        LabourDay 5-1, exchanged 4-30, make_up 4-28;
        DragonBoat 6-18;
        MidAutumn 9-24;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5, make_up 9-29 9-30;
    },
    notice! { Annual 2019 "cn.2019", on(2018, 12, 6), Agreement;
        NewYear 1-1, exchanged 12-31, make_up 12-29;
        SpringFestival 2-5 2-6 2-7, exchanged 2-4 2-8, make_up 2-2 2-3;
        Qingming 4-5;
        LabourDay 5-1;
        DragonBoat 6-7;
        MidAutumn 9-13;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-7, make_up 9-29 10-12;
    },
    notice! { Amending 2019 "cn.2019.may_day", on(2019, 3, 22), Confirmed, GENERAL_OFFICE "国办发明电〔2019〕3号";
        LabourDay 5-1, exchanged 5-2 5-3, make_up 4-28 5-5;
    },
    notice! { Annual 2020 "cn.2020", on(2019, 11, 21), Confirmed, GENERAL_OFFICE "国办发明电〔2019〕16号";
        NewYear 1-1;
        SpringFestival 1-25 1-26 1-27, exchanged 1-24 1-28 1-29 1-30, make_up 1-19 2-1;
        Qingming 4-4, exchanged 4-6;
        LabourDay 5-1, exchanged 5-4 5-5, make_up 4-26 5-9;
        DragonBoat 6-25, exchanged 6-26, make_up 6-28;
        MidAutumn 10-1;
        NationalDay 10-1 10-2 10-3, exchanged 10-5 10-6 10-7 10-8, make_up 9-27 10-10;
    },
    // One make-up day of the annual notice (1 February) was cancelled and not replaced, and 31 January came on top.
    notice! { Amending 2020 "cn.2020.spring_festival", on(2020, 1, 26), Confirmed, GENERAL_OFFICE "国办发明电〔2020〕1号";
        SpringFestival 1-25 1-26 1-27, exchanged 1-24 1-28 1-29 1-30, added 1-31, make_up 1-19;
    },
    notice! { Annual 2021 "cn.2021", on(2020, 11, 25), Agreement;
        NewYear 1-1;
        SpringFestival 2-12 2-13 2-14, exchanged 2-11 2-15 2-16 2-17, make_up 2-7 2-20;
        Qingming 4-4, exchanged 4-5;
        LabourDay 5-1, exchanged 5-3 5-4 5-5, make_up 4-25 5-8;
        DragonBoat 6-14;
        MidAutumn 9-21, exchanged 9-20, make_up 9-18;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 9-26 10-9;
    },
    notice! { Annual 2022 "cn.2022", on(2021, 10, 25), Agreement;
        NewYear 1-1, exchanged 1-3;
        SpringFestival 2-1 2-2 2-3, exchanged 1-31 2-4, make_up 1-29 1-30;
        Qingming 4-5, exchanged 4-4, make_up 4-2;
        LabourDay 5-1, exchanged 5-2 5-3 5-4, make_up 4-24 5-7;
        DragonBoat 6-3;
        MidAutumn 9-10, exchanged 9-12;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6 10-7, make_up 10-8 10-9;
    },
    notice! { Annual 2023 "cn.2023", on(2022, 12, 8), Confirmed, GENERAL_OFFICE "国办发明电〔2022〕16号";
        NewYear 1-1, exchanged 1-2;
        SpringFestival 1-22 1-23 1-24, exchanged 1-25 1-26 1-27, make_up 1-28 1-29;
        Qingming 4-5;
        LabourDay 5-1, exchanged 5-2 5-3, make_up 4-23 5-6;
        DragonBoat 6-22, exchanged 6-23, make_up 6-25;
        MidAutumn 9-29;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-5 10-6, make_up 10-7 10-8;
    },
    notice! { Annual 2024 "cn.2024", on(2023, 10, 25), Confirmed, GENERAL_OFFICE "国办发明电〔2023〕7号";
        NewYear 1-1;
        SpringFestival 2-10 2-11 2-12, exchanged 2-13 2-14 2-15 2-16, make_up 2-4 2-18;
        Qingming 4-4, exchanged 4-5, make_up 4-7;
        LabourDay 5-1, exchanged 5-2 5-3, make_up 4-28 5-11;
        DragonBoat 6-10;
        MidAutumn 9-17, exchanged 9-16, make_up 9-14;
        NationalDay 10-1 10-2 10-3, exchanged 10-4 10-7, make_up 9-29 10-12;
    },
    notice! { Annual 2025 "cn.2025", on(2024, 11, 12), Confirmed, GENERAL_OFFICE "国办发明电〔2024〕12号";
        NewYear 1-1;
        SpringFestival 1-28 1-29 1-30 1-31, exchanged 2-3 2-4, make_up 1-26 2-8;
        Qingming 4-4;
        LabourDay 5-1 5-2, exchanged 5-5, make_up 4-27;
        DragonBoat 5-31, exchanged 6-2;
        NationalDay 10-1 10-2 10-3, exchanged 10-7 10-8, make_up 9-28 10-11;
        MidAutumn 10-6;
    },
    notice! { Annual 2026 "cn.2026", on(2025, 11, 4), Text, GENERAL_OFFICE "国办发明电〔2025〕7号";
        NewYear 1-1, exchanged 1-2, make_up 1-4;
        SpringFestival 2-16 2-17 2-18 2-19, exchanged 2-20 2-23, make_up 2-14 2-28;
        Qingming 4-5, exchanged 4-6;
        LabourDay 5-1 5-2, exchanged 5-4 5-5, make_up 5-9;
        DragonBoat 6-19;
        MidAutumn 9-25;
        NationalDay 10-1 10-2 10-3, exchanged 10-5 10-6 10-7, make_up 9-20 10-10;
    },
];
