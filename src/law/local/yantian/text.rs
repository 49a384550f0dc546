//! What the text says of itself: its principles, its beginning and end, the texts it names, and words that need reading.

use crate::citation::Cited;
use crate::norm::{Effect, Principle, Reference, Wording};

pub(super) static PRINCIPLES: [Cited<Principle>; 0] = [];

pub(super) static EFFECTS: [Cited<Effect>; 0] = [];

pub(super) static REFERENCES: [Reference; 0] = [];

pub(super) static WORDINGS: [Wording; 0] = [];
