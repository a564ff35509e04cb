//! A chart's table, behind one tap or laid open.

use leptos::prelude::*;

use crate::view::insight::Table;

/// The table behind one tap.
#[component]
pub fn TableBehind(
    /// What it holds.
    table: Table,
    /// What the chart is called.
    title: String,
) -> impl IntoView {
    view! {
        <details class="chart-behind">
            <summary>"As a table"</summary>
            <ChartTable table=table title=title />
        </details>
    }
}

/// The table itself; it scrolls sideways where it must, and the page never does.
#[component]
pub fn ChartTable(
    /// What it holds.
    table: Table,
    /// What it is called.
    title: String,
) -> impl IntoView {
    // A head without words names nothing, so it is none.
    let head = |words: String| {
        if words.is_empty() {
            view! { <td></td> }.into_any()
        } else {
            view! { <th scope="col">{words}</th> }.into_any()
        }
    };
    let heads = table.columns.into_iter().map(head).collect_view();
    let rows = table
        .rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let head = cells.next();
            let cells = cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
            view! {
                <tr>
                    <th scope="row">{head}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="chart-table" tabindex="0" role="region" aria-label=title>
            <table>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
