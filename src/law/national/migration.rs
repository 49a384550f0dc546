//! Where an article of the 2007 text is to be found in the 2019 text, for documents that still cite old numbers.

use crate::citation::Provision;

const N: Provision = Provision::of("national.2019");

/// The provisions of the 2019 text that answer to a provision of the 2007 text, down to the paragraph where its paragraphs went different
/// ways; none where the text has no counterpart, or the provision is of another text.
///
/// ```
/// use gongkai::citation::Provision;
/// use gongkai::law::national::migration::counterparts;
/// let old = Provision::of("national.2007").article(33).paragraph(2);
/// assert_eq!(counterparts(old), [Provision::of("national.2019").article(51)]);
/// // Art. 14 para. 4: state secrets, then trade secrets and privacy.
/// let barred = Provision::of("national.2007").article(14).paragraph(4);
/// assert_eq!(counterparts(barred), [14, 15].map(|article| Provision::of("national.2019").article(article)));
/// ```
#[must_use]
pub fn counterparts(of_2007: Provision) -> &'static [Provision] {
    if of_2007.source().as_str() != "national.2007" {
        return &[];
    }
    match (of_2007.article_number(), of_2007.paragraph_number()) {
        (Some(14), Some(4)) => const { &[N.article(14), N.article(15)] },
        (Some(14), Some(1..=3)) => const { &[N.article(17)] },
        (Some(33), Some(1)) => const { &[N.article(47).paragraph(2)] },
        (Some(33), Some(2)) => const { &[N.article(51)] },
        (Some(article), _) => articles_of_2019(article),
        (None, _) => &[],
    }
}

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
        14 => const { &[N.article(14), N.article(15), N.article(17)] },
        17 => const { &one(10) },
        18 => const { &one(26) },
        20 => const { &one(29) },
        21 => const { &[N.article(30), N.article(36)] },
        22 => const { &one(37) },
        23 => const { &[N.article(15), N.article(32)] },
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
