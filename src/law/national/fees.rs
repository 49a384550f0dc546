//! 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号), in force since 2021-01-01: the two tariffs. An agency chooses one of
//! them for an application, and never both (art. 3).
//!
//! From 2019-05-15 to 2020-12-31 a fee may be charged (art. 42) and no method is set for it; under the 2007 text there are costs
//! of search, copying and postage only (art. 27), without a tariff.

use crate::citation::Provision;
use crate::norm::{Beyond, FeeBasis, Fen, Slab, Tariff};

const MEASURES: Provision = Provision::of("fee_measures.2020");

/// Art. 42 para. 2 of the Regulation: others set the method, and did by these measures.
pub const METHOD: Provision = Provision::of("national.2019").article(42).paragraph(2);

/// Art. 4: per item (按件). Each ten items from the 31st on are one step, and each step raises the rate by 100 yuan; the rates on
/// the steps are a reading of that rule.
pub const PER_ITEM: Tariff = Tariff {
    by: MEASURES.article(4),
    basis: FeeBasis::PerItem,
    slabs: &[Slab { through: 10, rate: Fen::of_yuan(0) }, Slab { through: 30, rate: Fen::of_yuan(100) }],
    beyond: Beyond::Steps { of: 10, first: Fen::of_yuan(200), rise: Fen::of_yuan(100) },
};

/// Art. 5: per quantity (按量), for copies, e-mail and copied data. What is public already, and is only pointed at, costs nothing.
pub const PER_QUANTITY: Tariff = Tariff {
    by: MEASURES.article(5),
    basis: FeeBasis::PerQuantity,
    slabs: &[
        Slab { through: 30, rate: Fen::of_yuan(0) },
        Slab { through: 100, rate: Fen::of_yuan(10) },
        Slab { through: 200, rate: Fen::of_yuan(20) },
    ],
    beyond: Beyond::Flat(Fen::of_yuan(40)),
};

/// The tariff for what is counted.
#[must_use]
pub const fn tariff(basis: FeeBasis) -> &'static Tariff {
    match basis {
        FeeBasis::PerItem => &PER_ITEM,
        FeeBasis::PerQuantity => &PER_QUANTITY,
    }
}
