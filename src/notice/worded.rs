//! What is said in words: of an item to correct, of a content of a reply; and the bodies that review.

use serde::{Deserialize, Serialize};

use crate::norm::AnswerContent;
use crate::workflow::application::Reply;

/// One thing, and the words in which the notice says it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worded<T> {
    of: T,
    words: String,
}

impl<T: Copy> Worded<T> {
    /// A thing, said in words.
    #[must_use]
    pub fn new(of: T, words: impl Into<String>) -> Self {
        Self { of, words: words.into() }
    }

    /// The thing.
    #[must_use]
    pub const fn of(&self) -> T {
        self.of
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }
}

/// A reply with its words (答复内容): everything that the reply says stands here as it is printed. The remedies are not worded: the notice
/// tells them by the law of its day.
///
/// ```
/// use gongkai::norm::{AnswerContent, ReplyKind};
/// use gongkai::notice::Answer;
/// use gongkai::workflow::application::Reply;
/// let answer = Answer::of(Reply::new(ReplyKind::DoesNotExist)).saying(AnswerContent::NonExistence, "经检索档案系统，未找到");
/// assert_eq!(answer.reply().says(), [AnswerContent::NonExistence]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub struct Answer {
    reply: Reply,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<Worded<AnswerContent>>,
}

/// An answer as it is written: what is said in words is said, whether or not the reply lists it too.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    reply: Reply,
    #[serde(default)]
    words: Vec<Worded<AnswerContent>>,
}

impl From<Stored> for Answer {
    fn from(Stored { reply, words }: Stored) -> Self {
        words.into_iter().fold(Self::of(reply), |answer, one| answer.saying(one.of, one.words))
    }
}

impl Answer {
    /// A reply that is still to be worded.
    #[must_use]
    pub const fn of(reply: Reply) -> Self {
        Self { reply, words: Vec::new() }
    }

    /// Says one thing, in words.
    #[must_use]
    pub fn saying(mut self, content: AnswerContent, words: impl Into<String>) -> Self {
        if !self.reply.says().contains(&content) {
            self.reply = self.reply.saying([content]);
        }
        self.words.push(Worded::new(content, words));
        self
    }

    /// The reply.
    #[must_use]
    pub const fn reply(&self) -> &Reply {
        &self.reply
    }

    /// What it says, as it is printed.
    #[must_use]
    pub fn words(&self) -> &[Worded<AnswerContent>] {
        &self.words
    }
}

/// The bodies that a notice names for review: the one that reconsiders (复议机关) and the court (人民法院). Which they are the host knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bodies {
    reconsideration: String,
    court: String,
}

impl Bodies {
    /// The body that reconsiders, and the court.
    #[must_use]
    pub fn new(reconsideration: impl Into<String>, court: impl Into<String>) -> Self {
        Self { reconsideration: reconsideration.into(), court: court.into() }
    }

    /// 复议机关.
    #[must_use]
    pub fn reconsideration(&self) -> &str {
        &self.reconsideration
    }

    /// 人民法院.
    #[must_use]
    pub fn court(&self) -> &str {
        &self.court
    }
}
