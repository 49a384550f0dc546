//! gongkai

pub mod calendar;
pub mod citation;
pub mod norm;
