//! scratch
use std::io::{self, BufRead, Write};
fn main() {
    for line in io::stdin().lock().lines() {
        let out = gongkai::wire::evaluate(line.unwrap().as_bytes());
        io::stdout().write_all(&out).unwrap();
        println!();
    }
}
