//! gongkai

pub mod citation;
pub mod norm;
