//! gongkai

pub mod calendar;
pub mod citation;
pub mod deadline;
pub mod norm;
