//! The plan of the house: a room uses only rooms below it.

#![expect(clippy::expect_used, reason = "a test that cannot read the sources must say so")]

use std::path::{Path, PathBuf};

/// Each room with the rooms it may use. `norm` stands on `fact`, though both are of the first floor: a rule is written in
/// facts.
const ROOMS: [(&str, &[&str]); 17] = [
    // Prose: it stands beside the house, and no room uses it.
    ("guide", &[]),
    ("citation", &[]),
    ("fact", &["citation"]),
    ("calendar", &["citation"]),
    ("norm", &["citation", "fact"]),
    ("law", &["citation", "fact", "norm"]),
    ("regime", &["citation", "fact", "norm", "law"]),
    ("deadline", &["citation", "fact", "calendar", "norm"]),
    ("decision", &["citation", "fact", "norm", "law", "regime"]),
    ("agency", &["citation", "fact", "norm", "law", "regime"]),
    ("duty", &["citation", "fact", "calendar", "norm", "law", "regime", "deadline"]),
    ("workflow", &["citation", "fact", "calendar", "norm", "law", "regime", "deadline", "decision", "agency"]),
    ("case", &["citation", "fact", "calendar", "norm", "law", "regime", "deadline", "decision", "agency", "workflow"]),
    (
        "notice",
        &["citation", "fact", "calendar", "norm", "law", "regime", "deadline", "decision", "agency", "workflow"],
    ),
    (
        "audit",
        &[
            "citation", "fact", "calendar", "norm", "law", "regime", "deadline", "decision", "agency", "workflow",
            "case", "notice",
        ],
    ),
    (
        "report",
        &[
            "citation", "fact", "calendar", "norm", "law", "regime", "deadline", "decision", "agency", "duty",
            "workflow", "case", "notice", "audit",
        ],
    ),
    (
        "wire",
        &[
            "citation", "fact", "calendar", "norm", "law", "regime", "deadline", "decision", "agency", "duty",
            "workflow", "case", "notice", "audit", "report",
        ],
    ),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().expect("a folder of the sources").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// The rooms that a text names: `crate::room`, also in a braced `use crate::{room, other::Thing}`.
fn rooms_named(text: &str) -> Vec<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut rooms = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            None => {
                let room = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                // A macro or a constant stands at the root of the crate, in no room.
                let constant = room.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
                if !constant && !rest.strip_prefix(room).is_some_and(|after| after.starts_with('!')) {
                    rooms.push(room.to_owned());
                }
            }
            Some(rest) => {
                let inside = rest.split("};").next().unwrap_or_default();
                rooms.extend(
                    inside.split(',').map(|item| item.trim().split("::").next().unwrap_or_default().to_owned()),
                );
            }
        }
    }
    rooms
}

#[test]
fn a_room_uses_only_rooms_below_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (room, below) in ROOMS {
        for file in sources(&src.join(room)) {
            let text = std::fs::read_to_string(&file).expect("a source");
            for used in rooms_named(&text) {
                assert!(used == room || below.contains(&used.as_str()), "{} uses {used}", file.display());
            }
        }
    }
}

#[test]
fn every_room_stands_in_the_plan() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let folders = src.read_dir().expect("the sources").map(|entry| entry.expect("an entry").path());
    for folder in folders.filter(|path| path.is_dir()) {
        let room = folder.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        assert!(ROOMS.iter().any(|(name, _)| *name == room), "{room} has no floor");
    }
}

#[test]
fn nothing_outside_the_local_texts_tells_one_place_from_another() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let places = ["yantian", "yanliang", "lieshan", "taierzhuang", "yunnan_bureau"];
    for (room, _) in ROOMS.into_iter().filter(|(room, _)| *room != "law" && *room != "citation") {
        for file in sources(&src.join(room)) {
            let text = std::fs::read_to_string(&file).expect("a source");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                let tested =
                    if line.contains("==") { line } else { line.split_once("=>").map_or("", |(pattern, _)| pattern) };
                assert!(places.iter().all(|place| !tested.contains(place)), "{}: {line}", file.display());
            }
        }
    }
}
