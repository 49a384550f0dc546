//! gongkai

pub mod citation;
pub mod fact;
pub mod law;
pub mod norm;
