//! The doctor's page as plain text, to be sent: every word and number of the sheet, in the same order.

use std::fmt::{self, Display, Formatter};

use super::{Report, Section, Tick};
use crate::view::{insight::Table, words};

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: night leg cramps\n{}\n{}", words::APP, self.period, self.basis)?;
        self.sections.iter().try_for_each(|section| section.fmt(f))?;
        writeln!(f)?;
        self.foot.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl Display for Section {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}", self.part.heading().to_uppercase())?;
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))?;
        if let Some(chart) = &self.chart {
            writeln!(f, "{}", chart.reading)?;
            chart.table.fmt(f)?;
        }
        self.table.iter().try_for_each(|table| table.fmt(f))?;
        self.ticks.iter().try_for_each(|tick| tick.fmt(f))
    }
}

impl Display for Tick {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let word = match self.ticked {
            Some(true) => "Yes",
            Some(false) => "No",
            None => "Not known",
        };
        writeln!(f, "{word}: {} ({})", self.words, self.counts)
    }
}

impl Display for Table {
    /// Each row in a line: its head, then every cell after the head of its column.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            let named = self.columns.iter().zip(row).skip(1).filter(|(_, cell)| !cell.is_empty());
            let cells: Vec<_> = named.map(|(column, cell)| format!("{}: {cell}", column.to_lowercase())).collect();
            writeln!(f, "{}; {}", row.first().map_or("", String::as_str), cells.join(", "))?;
        }
        Ok(())
    }
}
