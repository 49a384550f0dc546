//! The JSON boundary for hosts in other languages.
