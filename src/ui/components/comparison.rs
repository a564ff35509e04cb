//! Several things compared line by line: a table where it fits, one card for each thing on a phone.

use leptos::prelude::*;

/// The comparison, twice; the style sheet shows the one that fits and hides the other from everybody.
#[component]
pub fn Comparison(
    /// What the table is called.
    caption: &'static str,
    /// What is compared.
    columns: Vec<&'static str>,
    /// Each line: what is looked at, and a cell for each column.
    rows: Vec<(&'static str, Vec<&'static str>)>,
) -> impl IntoView {
    let heads = columns.iter().map(|c| view! { <th scope="col">{*c}</th> }).collect_view();
    let lines = rows
        .iter()
        .map(|(aspect, cells)| {
            let cells = cells.iter().map(|c| view! { <td>{*c}</td> }).collect_view();
            view! {
                <tr>
                    <th scope="row">{*aspect}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let cards = columns
        .iter()
        .enumerate()
        .map(|(n, column)| {
            let pairs = rows
                .iter()
                .map(|(aspect, cells)| {
                    view! {
                        <div>
                            <dt>{*aspect}</dt>
                            <dd>{cells.get(n).copied()}</dd>
                        </div>
                    }
                })
                .collect_view();
            view! {
                <section class="card">
                    <h3>{*column}</h3>
                    <dl class="pairs">{pairs}</dl>
                </section>
            }
        })
        .collect_view();
    view! {
        <table class="compare-table">
            <caption class="unseen">{caption}</caption>
            <thead>
                <tr>
                    <td></td>
                    {heads}
                </tr>
            </thead>
            <tbody>{lines}</tbody>
        </table>
        <div class="compare-cards stack">{cards}</div>
    }
}
