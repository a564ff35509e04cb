//! The doctor's page and the table beside it: what the page leaves out is a column that there is.

use unknot::{domain::journal::Journal, storage::csv, view::report::Part};

#[test]
fn every_column_that_a_part_names_is_in_the_table_of_cramps() {
    let table = csv::cramps(&Journal::default());
    let head: Vec<&str> = table.lines().next().unwrap_or_default().split(',').collect();
    let named: Vec<&str> = Part::ALL.into_iter().flat_map(Part::columns).copied().collect();
    assert!(named.len() > 10 && named.iter().all(|name| head.contains(name)), "{named:?} {head:?}");
}
