//! Where information is made public, and what a text asks about it.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Test, put};
use crate::citation::{Provision, Text, UnknownCode, by_code};

/// Where information is made public (公开途径).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Channel {
    /// 政府门户网站、统一的政府信息公开平台: the government portal with the unified platform.
    Portal,
    /// 部门网站、指定网站: the agency's own or a designated official site.
    OfficialSite,
    /// 政务微博.
    Weibo,
    /// 政务微信.
    WeChat,
    /// 其他政务新媒体.
    NewMedia,
    /// 政府公报.
    Gazette,
    /// 新闻发布会.
    PressConference,
    /// 报刊.
    Press,
    /// 广播.
    Radio,
    /// 电视.
    Television,
    /// 公共查阅点、国家档案馆、公共图书馆、政务服务场所.
    ReadingPoint,
    /// 信息公告栏、电子信息屏、触摸屏.
    NoticeBoard,
    /// 其他便于公众获取信息的形式: another form that the public can use. Whether it does is the host's to say.
    OtherPublic,
    /// 内部网络: a system that the public cannot see. No text accepts it.
    Internal,
    /// 非官方账号: an account that is no official one, such as a person's or a section's own. No text accepts it.
    Unofficial,
    /// 公共资源交易平台网站: the site of the public-resource trading platform.
    TradingPlatform,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 16] = [
        Self::Portal,
        Self::OfficialSite,
        Self::Weibo,
        Self::WeChat,
        Self::NewMedia,
        Self::Gazette,
        Self::PressConference,
        Self::Press,
        Self::Radio,
        Self::Television,
        Self::ReadingPoint,
        Self::NoticeBoard,
        Self::OtherPublic,
        Self::Internal,
        Self::Unofficial,
        Self::TradingPlatform,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::OfficialSite => "official_site",
            Self::Weibo => "weibo",
            Self::WeChat => "we_chat",
            Self::NewMedia => "new_media",
            Self::Gazette => "gazette",
            Self::PressConference => "press_conference",
            Self::Press => "press",
            Self::Radio => "radio",
            Self::Television => "television",
            Self::ReadingPoint => "reading_point",
            Self::NoticeBoard => "notice_board",
            Self::OtherPublic => "other_public",
            Self::Internal => "internal",
            Self::Unofficial => "unofficial",
            Self::TradingPlatform => "trading_platform",
        }
    }

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Portal => Text::literal("政府门户网站", "the government portal"),
            Self::OfficialSite => Text::literal("部门（指定）网站", "an official site"),
            Self::Weibo => Text::literal("政务微博", "the official Weibo account"),
            Self::WeChat => Text::literal("政务微信", "the official WeChat account"),
            Self::NewMedia => Text::literal("政务新媒体", "official new media"),
            Self::Gazette => Text::literal("政府公报", "the gazette"),
            Self::PressConference => Text::literal("新闻发布会", "a press conference"),
            Self::Press => Text::literal("报刊", "the press"),
            Self::Radio => Text::literal("广播", "radio"),
            Self::Television => Text::literal("电视", "television"),
            Self::ReadingPoint => Text::literal("公共查阅点", "a reading point"),
            Self::NoticeBoard => Text::literal("公告栏、电子屏", "a notice board or screen"),
            Self::OtherPublic => Text::literal("其他便于公众获取的形式", "another public form"),
            Self::Internal => Text::literal("内部网络", "an internal system"),
            Self::Unofficial => Text::literal("非官方账号", "an unofficial account"),
            Self::TradingPlatform => Text::literal("公共资源交易平台网站", "the site of the trading platform"),
        }
    }

    /// Whether it is a channel of the net (网络媒体).
    #[must_use]
    pub const fn is_online(self) -> bool {
        matches!(
            self,
            Self::Portal | Self::OfficialSite | Self::Weibo | Self::WeChat | Self::NewMedia | Self::TradingPlatform
        )
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Channel {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// What a text asks about the channels of proactive information.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a text lists channels, requires one, or puts one first")]
pub enum Demand {
    /// On at least one of these.
    OneOf(Cow<'static, [Channel]>),
    /// On every one of these; whether all or any is meant may be open.
    EachOf(Cow<'static, [Channel]>),
    /// 首先: on this one no later than on any other.
    First(Channel),
    /// Where it is published on the net, on one of these and on no other channel of the net.
    OnlineOnly(Cow<'static, [Channel]>),
}

/// What a text asks about the channels of proactive information, and of which.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelRule {
    pub(crate) by: Provision,
    pub(crate) demand: Demand,
    /// Of which information: all of the tests hold. Without a test, of all.
    #[serde(default)]
    pub(crate) when: Cow<'static, [Test]>,
    /// The text can be read otherwise, so that a breach of it is contested.
    #[serde(default)]
    pub(crate) contested: bool,
}

impl ChannelRule {
    pub(crate) const fn of(by: Provision, demand: Demand) -> Self {
        Self { by, demand, when: Cow::Borrowed(&[]), contested: false }
    }

    pub(crate) const fn when(mut self, when: &'static [Test]) -> Self {
        put(&mut self.when, Cow::Borrowed(when));
        self
    }

    pub(crate) const fn contested(mut self) -> Self {
        self.contested = true;
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// What it asks.
    #[must_use]
    pub const fn demand(&self) -> &Demand {
        &self.demand
    }

    /// Of which information: all of the tests hold.
    #[must_use]
    pub fn tests(&self) -> &[Test] {
        &self.when
    }

    /// Whether the text can be read otherwise.
    #[must_use]
    pub const fn is_contested(&self) -> bool {
        self.contested
    }
}
