//! Lines of bytes, none of them longer than the wire takes.

use std::io::{self, BufRead};

use gongkai::wire::MOST_BYTES;

pub(crate) struct Lines<R> {
    read: R,
    line: Vec<u8>,
    number: u64,
}

pub(crate) struct Line<'l> {
    /// Counted from 1.
    pub(crate) number: u64,
    /// Without its end. Of a line that is too long only as much as shows that it is.
    pub(crate) bytes: &'l [u8],
    /// Whether no more input is at hand.
    pub(crate) waits: bool,
}

impl<R: BufRead> Lines<R> {
    pub(crate) const fn new(read: R) -> Self {
        Self { read, line: Vec::new(), number: 0 }
    }

    pub(crate) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let mut at_all = false;
        let waits = loop {
            let at_hand = self.read.fill_buf()?;
            if at_hand.is_empty() {
                break true;
            }
            at_all = true;
            let end = at_hand.iter().position(|byte| *byte == b'\n');
            let (piece, taken) = match end {
                Some(end) => (at_hand.get(..end).unwrap_or_default(), end + 1),
                None => (at_hand, at_hand.len()),
            };
            let room = (MOST_BYTES + 1).saturating_sub(self.line.len()).min(piece.len());
            self.line.extend_from_slice(piece.get(..room).unwrap_or_default());
            let last = taken == at_hand.len();
            self.read.consume(taken);
            if end.is_some() {
                break last;
            }
        };
        self.number += u64::from(at_all);
        Ok(at_all.then_some(Line { number: self.number, bytes: &self.line, waits }))
    }
}
