//! A chart as values: what it is called, what it says in one sentence, its points, and its table.

/// A table: what is drawn, in words and numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The rows; the first cell of each is its head.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these columns.
    pub fn new<const N: usize>(columns: [&str; N], rows: Vec<[String; N]>) -> Self {
        Self { columns: columns.map(str::to_owned).to_vec(), rows: rows.into_iter().map(Vec::from).collect() }
    }
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// What stands below it; empty where there is no room.
    pub label: String,
    /// What it says when it is reached by key or tap: "02:00 to 03:00: 5 cramps".
    pub says: String,
    /// Its height from 0 to 1; `None` where nothing is known.
    pub height: Option<f64>,
}

/// Bars with their words and table; without points it is a table alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Its name in the page: "clock".
    pub id: &'static str,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence or two.
    pub reading: String,
    /// What the height of the bars means; empty without points.
    pub scale: String,
    /// The bars, from left to right.
    pub points: Vec<Point>,
    /// Its table.
    pub table: Table,
}
