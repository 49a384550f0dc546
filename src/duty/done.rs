//! What was done about a duty, as far as the host knows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::norm::Channel;

/// What was done about a duty (履行情况), as far as the host knows: which elements are there, on which channels, how often. What is not
/// stated is not known; when it was done is held against [`ItemDue`](super::ItemDue) and [`Dated`](super::Dated).
///
/// ```
/// use gongkai::duty::Done;
/// use gongkai::norm::Channel;
/// let done = Done::new().has("index").has("name").lacks("summary").on(Channel::Portal);
/// let read: Done = serde_json::from_str(&serde_json::to_string(&done)?)?;
/// assert_eq!(read, done);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// Whether anything was done at all. It has to be said.
    #[serde(rename = "done")]
    pub(super) anything: bool,
    #[serde(default)]
    pub(super) elements: BTreeMap<String, bool>,
    /// Whether there is nothing beyond the elements stated.
    #[serde(default)]
    pub(super) nothing_else: bool,
    /// How often each kind was done.
    #[serde(default)]
    pub(super) times: BTreeMap<String, u32>,
    #[serde(default)]
    pub(super) channels: Vec<Channel>,
    /// Whether the case is one that the text leaves out, of the duty or of an element of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) excepted: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) excuse: Option<String>,
}

impl Default for Done {
    fn default() -> Self {
        Self::new()
    }
}

impl Done {
    /// It was done; which elements are there is not known yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            anything: true,
            elements: BTreeMap::new(),
            nothing_else: false,
            times: BTreeMap::new(),
            channels: Vec::new(),
            excepted: None,
            excuse: None,
        }
    }

    /// Nothing was done.
    #[must_use]
    pub const fn nothing() -> Self {
        let mut none = Self::new();
        none.anything = false;
        none
    }

    /// It was done with these elements, and no other.
    #[must_use]
    pub fn only(elements: &[&str]) -> Self {
        let mut done = elements.iter().fold(Self::new(), |done, element| done.has(element));
        done.nothing_else = true;
        done
    }

    /// An element is there.
    #[must_use]
    pub fn has(mut self, element: &str) -> Self {
        self.elements.insert(element.to_owned(), true);
        self
    }

    /// An element is missing.
    #[must_use]
    pub fn lacks(mut self, element: &str) -> Self {
        self.elements.insert(element.to_owned(), false);
        self
    }

    /// One of the kinds was done so often in the year.
    #[must_use]
    pub fn times(mut self, kind: &str, times: u32) -> Self {
        self.times.insert(kind.to_owned(), times);
        self
    }

    /// It was published here. Every channel is to be stated: one that is not counts as not used once any is.
    #[must_use]
    pub fn on(mut self, channel: Channel) -> Self {
        self.channels.push(channel);
        self
    }

    /// 除外: whether the case is one that the text leaves out. Where it is, nothing of it is missed; where it is left out of one element, nothing of
    /// that one.
    #[must_use]
    pub const fn excepted(mut self, excepted: bool) -> Self {
        self.excepted = Some(excepted);
        self
    }

    /// Why it was not done, or not whole, as documented. It excuses only where the text speaks in principle or generally.
    #[must_use]
    pub fn excused(mut self, reason: &str) -> Self {
        self.excuse = Some(reason.to_owned());
        self
    }

    /// Whether an element is there; `None` where that is not known.
    pub(super) fn element(&self, code: &str) -> Option<bool> {
        self.elements.get(code).copied().or(self.nothing_else.then_some(false))
    }
}
