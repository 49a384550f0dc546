//! Where an article of the 2007 text is to be found in the 2019 text, for documents that still cite old numbers.

use crate::citation::Provision;

const N: Provision = Provision::of("national.2019");

/// The articles of the 2019 text that answer to an article of the 2007 text; none where the text has no counterpart.
///
/// ```
/// use gongkai::citation::Provision;
/// use gongkai::law::national::migration::articles_of_2019;
/// // "On request, art. 13" in an old document is art. 27 now, never art. 13.
/// assert_eq!(articles_of_2019(13), [Provision::of("national.2019").article(27)]);
/// ```
#[must_use]
pub fn articles_of_2019(of_2007: u16) -> &'static [Provision] {
    const fn one(article: u16) -> [Provision; 1] {
        [N.article(article)]
    }
    match of_2007 {
        8 => const { &one(14) },
        9 => const { &one(19) },
        10 => const { &one(20) },
        11 | 12 => const { &one(21) },
        13 => const { &one(27) },
        14 => const { &[N.article(15), N.article(17)] },
        17 => const { &one(10) },
        18 => const { &one(26) },
        20 => const { &one(29) },
        21 => const { &[N.article(30), N.article(36)] },
        22 => const { &one(37) },
        23 => const { &one(32) },
        24 => const { &one(33) },
        26 => const { &one(40) },
        27 => const { &one(42) },
        28 => const { &one(43) },
        31 => const { &one(49) },
        33 => const { &[N.article(47).paragraph(2), N.article(51)] },
        34 => const { &one(52) },
        35 => const { &one(53) },
        36 => const { &one(54) },
        37 => const { &one(55) },
        _ => &[],
    }
}
