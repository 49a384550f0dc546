//! The documents that the procedures produce (公文、文书), as typed content: what an OA lays out, prints and sends, complete before it
//! goes out.
//!
//! A [`Notice`] is a [`Head`] and a [`Content`]. What a kind has to hold is a field of its variant, so that a notice without it does not
//! compile; what is there and says nothing (a blank, an empty list, a period of 0), or says what the law does not, is refused by
//! [`Notice::new`] with the provision. Days that follow from the law are counted with the calendar, and left out where no day is given to
//! count from or the calendar is not published.
//!
//! | kind | 文书 | its entry in the journal |
//! |---|---|---|
//! | [`Receipt`](NoticeKind::Receipt) | 登记回执 | none |
//! | [`Correction`](NoticeKind::Correction) | 补正告知书 | correction asked |
//! | [`ReasonsRequest`](NoticeKind::ReasonsRequest) | 说明理由通知书 | reasons asked |
//! | [`Extension`](NoticeKind::Extension) | 延长答复期限告知书 | extension approved, on the day of the consent; extension notified |
//! | [`Delay`](NoticeKind::Delay) | 延迟答复告知书 | delayed |
//! | [`ThirdPartyLetter`](NoticeKind::ThirdPartyLetter), [`CoMakerLetter`](NoticeKind::CoMakerLetter), [`AgencyLetter`](NoticeKind::AgencyLetter) | 征求意见函 | consulted: sent |
//! | [`CoordinationLetter`](NoticeKind::CoordinationLetter) | 协商函, before proactive release | none: no application is its occasion |
//! | [`ConsultationTold`](NoticeKind::ConsultationTold) | 征求意见告知书 | none |
//! | [`Fee`](NoticeKind::Fee) | 收费通知 | fee asked |
//! | [`Reply`](NoticeKind::Reply) | 答复书 | replied |
//! | [`RecordAnswer`](NoticeKind::RecordAnswer) | 更正答复书 | record answered |
//! | [`ThirdPartyTold`](NoticeKind::ThirdPartyTold) | 公开决定告知书 | third party told |
//! | [`NotCorrected`](NoticeKind::NotCorrected), [`NotPaid`](NoticeKind::NotPaid) | 不再处理告知书 | not corrected, not paid |
//! | [`ReviewForm`](NoticeKind::ReviewForm) | 保密审查表 | none: the review has a journal of its own |
//!
//! What an issued notice says, whoever wrote it, is a [`Claims`]: it may lack anything, and says what it lacks.

mod claims;
mod content;
mod document;
mod error;
mod field;
mod head;
mod item;
mod kind;
mod refusal;
mod required;
mod sheet;
mod time;
mod worded;

pub use claims::Claims;
pub use content::Content;
pub use document::Notice;
pub use error::NoticeError;
pub use field::Field;
pub use head::Head;
pub use item::Item;
pub use kind::NoticeKind;
pub use worded::{Answer, Bodies, Worded};
