//! The report in print: Markdown, and lines for a spreadsheet.

use core::fmt::Write as _;

use super::money::yuan;
use super::table4::REMEDIES;
use super::{AnnualReport, Column, Documents, Outcome, Row};
use crate::citation::{Language, Text};
use crate::report::csv;
use crate::workflow::application::Remedy;

/// The headings of the six sections.
const SECTIONS: [Text; 6] = [
    Text::literal("一、总体情况", "1. Overview"),
    Text::literal("二、主动公开政府信息情况", "2. Proactive disclosure"),
    Text::literal("三、收到和处理政府信息公开申请情况", "3. Applications received and dealt with"),
    Text::literal("四、政府信息公开行政复议、行政诉讼情况", "4. Reconsideration and litigation"),
    Text::literal("五、存在的主要问题及改进情况", "5. Problems and improvements"),
    Text::literal("六、其他需要报告的事项", "6. Other matters"),
];

/// A table as it is printed.
struct Sheet {
    head: Vec<String>,
    lines: Vec<Vec<String>>,
}

impl AnnualReport {
    /// The report in Markdown, in the six sections of the form. What is blank stays blank.
    #[must_use]
    pub fn markdown(&self, language: Language) -> String {
        let mut text = format!("# {}\n", self.title(language));
        let prose = self.prose();
        for (at, section) in SECTIONS.iter().enumerate() {
            let _ = writeln!(text, "\n## {}", section.in_language(language));
            match at {
                0 => text += &paragraph(prose.overview.as_deref(), language),
                1 => self.table2_sheets(language).iter().for_each(|sheet| text += &table(sheet)),
                2 => text += &table(&self.table3_sheet(language)),
                3 => text += &table(&self.table4_sheet(language)),
                4 => text += &paragraph(prose.problems.as_deref(), language),
                _ => text += &self.others(language),
            }
        }
        text
    }

    /// Tables 2, 3 and 4 as lines with commas (RFC 4180), each under its heading and with a line between.
    #[must_use]
    pub fn csv(&self, language: Language) -> String {
        let mut text = String::new();
        csv::line(&mut text, [self.title(language)]);
        let two = self.table2_sheets(language);
        let three = [self.table3_sheet(language)];
        let four = [self.table4_sheet(language)];
        for (section, sheets) in SECTIONS.iter().skip(1).zip([&two[..], &three, &four]) {
            csv::line(&mut text, [""]);
            csv::line(&mut text, [section.in_language(language)]);
            for sheet in sheets {
                csv::line(&mut text, &sheet.head);
                sheet.lines.iter().for_each(|line| csv::line(&mut text, line));
            }
        }
        text
    }

    fn title(&self, language: Language) -> String {
        let (agency, year) = (self.agency(), self.year());
        match language {
            Language::Zh => format!("{agency}{year}年政府信息公开工作年度报告"),
            Language::En => format!("{agency}: annual report on government information disclosure, {year}"),
        }
    }

    fn table2_sheets(&self, language: Language) -> Vec<Sheet> {
        let say = |zh: &'static str, en: &'static str| Text::literal(zh, en).in_language(language).to_owned();
        let two = self.table2();
        // The item of art. 20 stands over the names of what it holds.
        let head = |item: String, columns: &[String]| [&[item][..], columns].concat();
        let documents = |name: String, of: Documents| {
            vec![name, of.issued.to_string(), of.repealed.to_string(), of.in_force.to_string()]
        };
        let decided = |name: String, cell: String| vec![name, cell];
        let made = [
            say("本年制发件数", "made in the year"),
            say("本年废止件数", "repealed in the year"),
            say("现行有效件数", "in force"),
        ];
        let handled = [say("本年处理决定数量", "decisions of the year")];
        let charged = [say("本年收费金额（单位：万元）", "charged in the year (10,000 yuan)")];
        vec![
            Sheet {
                head: head(say("第二十条第（一）项", "art. 20 item 1"), &made),
                lines: vec![
                    documents(say("规章", "rules"), two.rules),
                    documents(say("行政规范性文件", "normative documents"), two.normative_documents),
                ],
            },
            Sheet {
                head: head(say("第二十条第（五）项", "art. 20 item 5"), &handled),
                lines: vec![decided(say("行政许可", "licences"), two.licences.to_string())],
            },
            Sheet {
                head: head(say("第二十条第（六）项", "art. 20 item 6"), &handled),
                lines: vec![
                    decided(say("行政处罚", "penalties"), two.penalties.to_string()),
                    decided(say("行政强制", "coercive measures"), two.coercive_measures.to_string()),
                ],
            },
            Sheet {
                head: head(say("第二十条第（八）项", "art. 20 item 8"), &charged),
                lines: vec![decided(say("行政事业性收费", "administrative charges"), two.fees_10k_yuan.to_string())],
            },
        ]
    }

    fn table3_sheet(&self, language: Language) -> Sheet {
        let say = |text: Text| text.in_language(language).to_owned();
        let rule = Text::literal(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
            "(in each column items 1 and 2 together are items 3 and 4)",
        );
        let column = |column: Column| match column {
            Column::NaturalPerson | Column::Total => say(column.name()),
            _ => say(Text::literal("法人或其他组织：", "organisation: ")) + &say(column.name()),
        };
        let line = |row: Row| {
            let cells = Column::ALL.map(|column| self.table3().get(row, column).to_string());
            [&heading(row, language)[..], &cells].concat()
        };
        let head = [say(rule), String::new()].into_iter().chain(Column::ALL.map(column)).collect();
        Sheet { head, lines: Row::ALL.map(line).into() }
    }

    fn table4_sheet(&self, language: Language) -> Sheet {
        let say = |text: Text| text.in_language(language).to_owned();
        let head = [Text::literal("类别", "remedy")].into_iter().chain(Outcome::ALL.map(Outcome::name));
        let line = |remedy| {
            let cells = Outcome::ALL.map(|outcome| self.table4().get(remedy, outcome).to_string());
            let name = match remedy {
                Remedy::Reconsideration => String::new(),
                _ => say(Text::literal("行政诉讼：", "litigation: ")),
            };
            [&[name + &say(remedy.name())][..], &cells].concat()
        };
        Sheet { head: head.map(say).collect(), lines: REMEDIES.map(line).into() }
    }

    /// Section 六: what was written, and the fees where they are known.
    fn others(&self, language: Language) -> String {
        let fees = self.narrative().and_then(|narrative| narrative.fees_yuan).map(|fees| (yuan::print(fees), language));
        let fees = match fees {
            None => return paragraph(self.prose().others.as_deref(), language),
            Some((fees, Language::Zh)) => format!("\n本年收取政府信息公开信息处理费{fees}元。\n"),
            Some((fees, Language::En)) => format!("\nInformation processing fees taken in the year: {fees} yuan.\n"),
        };
        self.prose().others.as_deref().map_or(String::new(), |others| format!("\n{others}\n")) + &fees
    }
}

/// The block of a row, and the row in it.
fn heading(row: Row, language: Language) -> [String; 2] {
    let say = |text: Text| text.in_language(language).to_owned();
    let label = match language {
        Language::Zh => say(row.label()),
        Language::En => format!("{} {}", row.number(), say(row.label())),
    };
    match (row, row.block()) {
        (Row::NewReceived | Row::CarriedOverIn | Row::CarriedOverOut, _) => [label, String::new()],
        (_, block) => {
            let results = say(Text::literal("三、本年度办理结果", "results"));
            let between = say(Text::literal("", ": "));
            [block.map_or(results.clone(), |block| results + &between + &say(block)), label]
        }
    }
}

fn paragraph(text: Option<&str>, language: Language) -> String {
    let nothing = Text::literal("（未填写）", "(not filled in)");
    format!("\n{}\n", text.unwrap_or_else(|| nothing.in_language(language)))
}

fn table(sheet: &Sheet) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule = format!("|{}\n", "---|".repeat(sheet.head.len()));
    let lines: String = sheet.lines.iter().map(|cells| line(cells)).collect();
    format!("\n{}{rule}{lines}", line(&sheet.head))
}
