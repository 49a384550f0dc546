//! gongkai

pub mod calendar;
pub mod citation;
pub mod deadline;
pub mod decision;
pub mod fact;
pub mod law;
pub mod norm;
pub mod regime;
