//! gongkai

pub mod citation;
pub mod decision;
pub mod fact;
pub mod law;
pub mod norm;
pub mod regime;
