//! The bridge for systems that cannot link native code: requests in, answers out, line by line.
//!
//! ```text
//! cargo run --example jsonl < requests.jsonl > answers.jsonl      a file
//! cargo run --example jsonl -- requests.jsonl                     the same
//! ```
//! Each line is one request in the envelope of `gongkai::wire`, and gets one line of answer, in order. Blank lines are passed over. A line
//! that is wrong gets a line with an error, and the next one is read. When no more input is at hand, what was answered is flushed, so that a
//! host can ask and wait. Standard error shows progress on long input and, at the end, the lines that went wrong; the exit code is then 1.

mod lines;

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::process::ExitCode;

use lines::{Line, Lines};

const USAGE: &str =
    "usage: jsonl [FILE]   requests from FILE or standard input, one a line; answers on standard output";

/// After how many lines progress is shown.
const STRIDE: u64 = 10_000;

/// How many failures are named at the end.
const NAMED: usize = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let read: Box<dyn Read> = match arguments.as_slice() {
        [] => Box::new(io::stdin()),
        [flag] if flag == "--help" || flag == "-h" => {
            let _ = writeln!(io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        [path] if !path.starts_with('-') => match File::open(path) {
            Ok(file) => Box::new(file),
            Err(why) => return failed(&format!("{path}: {why}")),
        },
        [first, ..] => return failed(&format!("`{first}` is one too many, or unknown\n{USAGE}")),
    };
    match run(BufReader::with_capacity(1 << 16, read), BufWriter::new(io::stdout().lock())) {
        Ok(summary) => summary.tell(),
        // A reader that closes the pipe early has read enough.
        Err(why) if why.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(why) => failed(&why.to_string()),
    }
}

fn failed(why: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "jsonl: {why}");
    ExitCode::from(2)
}

/// What was answered, and what went wrong.
#[derive(Default)]
struct Summary {
    answered: u64,
    wrong: u64,
    /// The first of them: the number of the line, and the code of the error.
    named: Vec<(u64, String)>,
}

fn run(read: impl BufRead, mut write: impl Write) -> io::Result<Summary> {
    let mut summary = Summary::default();
    let mut lines = Lines::new(read);
    while let Some(Line { number, bytes, waits }) = lines.next()? {
        if !bytes.trim_ascii().is_empty() {
            let answer = gongkai::wire::evaluate(bytes);
            summary.count(number, &answer);
            write.write_all(&answer)?;
            write.write_all(b"\n")?;
        }
        if waits {
            write.flush()?;
        }
        if number % STRIDE == 0 {
            let _ = writeln!(io::stderr(), "jsonl: {number} lines, {} wrong", summary.wrong);
        }
    }
    write.flush()?;
    Ok(summary)
}

impl Summary {
    fn count(&mut self, number: u64, answer: &[u8]) {
        self.answered += 1;
        let Some(code) = error_of(answer) else { return };
        self.wrong += 1;
        if self.named.len() < NAMED {
            self.named.push((number, code));
        }
    }

    fn tell(&self) -> ExitCode {
        let mut told = io::stderr().lock();
        if self.wrong == 0 {
            let _ = writeln!(told, "jsonl: {} answered, none wrong", self.answered);
            return ExitCode::SUCCESS;
        }
        let _ = writeln!(told, "jsonl: {} answered, {} wrong:", self.answered, self.wrong);
        for (number, code) in &self.named {
            let _ = writeln!(told, "  line {number}: {code}");
        }
        if self.named.len() < usize::try_from(self.wrong).unwrap_or(usize::MAX) {
            let _ = writeln!(told, "  … and others");
        }
        ExitCode::from(1)
    }
}

/// The code of the error, where the answer is one.
fn error_of(answer: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Answer {
        error: Option<Error>,
    }
    #[derive(serde::Deserialize)]
    struct Error {
        code: String,
    }
    // Whatever holds the word is looked at; the rest is not parsed again.
    let told = answer.windows(ERROR.len()).any(|window| window == ERROR);
    let read: Answer = serde_json::from_slice(answer).ok().filter(|_| told)?;
    read.error.map(|error| error.code)
}

const ERROR: &[u8] = b"\"error\":{";
