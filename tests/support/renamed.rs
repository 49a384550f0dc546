//! The rules of a built-in place under another name, as a host may load them.

use gongkai::norm::LocalRules;
use serde_json::Value;

/// The rules as JSON, with the code of the place replaced wherever it stands for the place's own text.
pub(crate) fn renamed(rules: &LocalRules, to: &str) -> Value {
    let mut value = serde_json::to_value(rules).expect("rules as JSON");
    rename(&mut value, rules.place().as_str(), to);
    value
}

fn rename(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with(['/', '.'])) {
                *text = format!("{to}{rest}");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, from, to)),
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, from, to)),
        _ => {}
    }
}
