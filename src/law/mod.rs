//! The texts themselves, as const data in their own order.

mod edition;
pub mod index;
pub mod local;
pub mod national;

pub use edition::Edition;
