//! Each part of the doctor's page, from what was recorded in the period; nothing to say is no part, but what a doctor
//! would miss is said to be missing.

use chrono::NaiveDate;

use super::{Part, Section, Sources, Tick};
use crate::{
    domain::{
        Moment,
        claim::FEATURES_SOURCE,
        cramp::SleepLost,
        insight::{
            Association, ClockTimes, Feature, Figures, Places, Slice, Spread, asked, associations, features, remedies,
        },
        medicine::Medicine,
        triage::{Reply, SafetyCheck},
    },
    view::{
        cramp_line, format,
        insight::{self, Table, decimal, of},
        trial,
    },
};

/// One part, if there is something to say.
pub fn section(part: Part, slice: Slice<'_>, sources: Sources<'_>, now: Moment) -> Option<Section> {
    let cramps = !slice.cramps.is_empty();
    match part {
        Part::HowOften => Some(how_often(slice)),
        Part::HowBad => cramps.then(|| how_bad(slice)),
        Part::Clock => cramps.then(|| clock(slice)),
        Part::Places => cramps.then(|| places(slice)),
        Part::Remedies => remedies_done(slice),
        Part::Features => cramps.then(|| seven(slice)),
        Part::Medicines => Some(medicines(sources.medicines)),
        Part::WarningSigns => Some(sources.check.map_or_else(no_warning_signs, warning_signs)),
        Part::Factors => factors(slice, sources),
        Part::Trials => trials(slice, sources, now),
        Part::Notes => notes(slice, now),
    }
}

fn how_often(slice: Slice<'_>) -> Section {
    let rate = Figures::of(slice).rate;
    if rate.recorded == 0 {
        return Section::lines(Part::HowOften, vec!["No night of this time was recorded.".into()]);
    }
    let mut lines = vec![format!("{}: {}.", cramps_on(rate.cramp_nights, rate.recorded), cramps_in_all(rate.cramps))];
    lines.extend(rate.cramp_nights_per_week().zip(rate.cramps_per_week()).map(|(nights, cramps)| {
        format!("In 7 recorded nights: {} cramp nights, {} cramps.", decimal(nights), decimal(cramps))
    }));
    Section::lines(Part::HowOften, lines)
}

fn cramps_on(nights: u32, recorded: u32) -> String {
    format::capital(&format!("cramps {}", insight::share_in_words(nights, recorded)))
}

fn cramps_in_all(cramps: u32) -> String {
    format!("{} in all", format::count(i64::from(cramps), "cramp"))
}

fn how_bad(slice: Slice<'_>) -> Section {
    let figures = Figures::of(slice);
    let lost = &figures.sleep_lost;
    let rows = vec![
        measured("Length, minutes", &figures.minutes),
        measured("Pain, 0 to 10", &figures.severity),
        spread("Sleep lost", lost, |lost: SleepLost| lost.words().to_owned()),
    ];
    let table = Table::new(["", "Median", "Middle half", "Range", "Noted for"], rows);
    let woke = figures.woke;
    let line = format!(
        "Woke the person: {} cramps of which it was noted; not noted for {}.",
        of(woke.yes, woke.known()),
        woke.unknown
    );
    Section { table: Some(table), ..Section::lines(Part::HowBad, vec![line]) }
}

fn measured(head: &str, values: &Spread<f64>) -> [String; 5] {
    spread(head, values, decimal)
}

fn spread<T: Copy>(head: &str, values: &Spread<T>, words: impl Fn(T) -> String) -> [String; 5] {
    let noted = of(values.known, values.known + values.unknown);
    let unknown = || "not noted".to_owned();
    let five = values.five.map(|five| {
        let range = |from, to| format!("{} to {}", words(from), words(to));
        [words(five.median), range(five.lower, five.upper), range(five.least, five.most)]
    });
    let [median, half, range] = five.unwrap_or_else(|| [unknown(), unknown(), unknown()]);
    [head.to_owned(), median, half, range, noted]
}

fn clock(slice: Slice<'_>) -> Section {
    let chart = insight::clock(ClockTimes::of(slice));
    Section { chart: Some(chart), ..Section::lines(Part::Clock, Vec::new()) }
}

fn places(slice: Slice<'_>) -> Section {
    let map = insight::places(&Places::of(slice));
    Section { table: Some(map.table), ..Section::lines(Part::Places, vec![map.reading]) }
}

fn remedies_done(slice: Slice<'_>) -> Option<Section> {
    let used = remedies(slice);
    let chart = (!used.is_empty()).then(|| insight::remedies(&used))?;
    Some(Section { table: Some(chart.table), ..Section::lines(Part::Remedies, vec![chart.reading]) })
}

fn seven(slice: Slice<'_>) -> Section {
    let source = FEATURES_SOURCE;
    let year = source.year.map(|y| format!(", {y}")).unwrap_or_default();
    let line = format!(
        "From {}{year}. A feature is ticked when it was noted in more than half of the cramps of which it is known. This \
         is no diagnosis.",
        source.name
    );
    let ticks = features(slice).iter().map(tick).collect();
    Section { ticks, ..Section::lines(Part::Features, vec![line]) }
}

fn tick(feature: &Feature) -> Tick {
    let counted = feature.counts.map(|c| match c.known() {
        0 => "not noted".to_owned(),
        known => format!("{} cramps, not known for {}", of(c.yes, known), c.unknown),
    });
    let parts = [feature.read_as.to_owned(), counted.unwrap_or_default()];
    let counts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Tick { words: feature.words, ticked: feature.ticked(), counts: counts.join(": ") }
}

fn medicines(all: &[Medicine]) -> Section {
    if all.is_empty() {
        return Section::lines(Part::Medicines, vec!["None is noted.".into()]);
    }
    let day = |date: Option<NaiveDate>| date.map_or("not said".into(), |d| d.format("%-d %B %Y").to_string());
    let row = |medicine: &Medicine| {
        let told = medicine.get();
        let kind = told.kind.map_or("not said", |kind| kind.word());
        [told.words.clone(), kind.to_owned(), day(told.started), told.stopped.map_or(String::new(), |d| day(Some(d)))]
    };
    let table = Table::new(["In the person’s words", "Kind", "Started", "Stopped"], all.iter().map(row).collect());
    Section { table: Some(table), ..Section::lines(Part::Medicines, Vec::new()) }
}

fn no_warning_signs() -> Section {
    Section::lines(Part::WarningSigns, vec!["No answers were kept.".into()])
}

fn warning_signs(check: &SafetyCheck) -> Section {
    let mut lines = vec![format!("Answered on {} at {}.", check.at.format("%-d %B %Y"), format::clock(check.at))];
    // What was denied is mostly a long list: its length leaves room on the sheet for what was not.
    let (denied, others): (Vec<_>, Vec<_>) = check.answers.said().partition(|(_, reply)| *reply == Reply::No);
    match (denied.len(), others.is_empty()) {
        (0, _) => {}
        (n, true) => lines.push(format!("No to every sign that was asked about: {n}.")),
        (n, false) => lines.push(format!("No to every other sign that was asked about: {n}.")),
    }
    let rows: Vec<_> = others.into_iter().map(|(f, reply)| [f.line().to_owned(), reply.words().to_owned()]).collect();
    let table = (!rows.is_empty()).then(|| Table::new(["Question", "Answer"], rows));
    Section { table, ..Section::lines(Part::WarningSigns, lines) }
}

fn factors(slice: Slice<'_>, sources: Sources<'_>) -> Option<Section> {
    let found = associations(slice, &asked(sources.factors));
    let told = (!found.is_empty()).then(|| insight::factors(&found))?;
    // A row of figures for each of a dozen questions would take the room of what a doctor needs; a line names the rest.
    let (clear, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|f| f.outcome.is_clear());
    let (compared, too_few): (Vec<_>, Vec<_>) = others.into_iter().partition(|f| f.outcome.difference().is_some());
    let mut lines = told.notes;
    lines.extend(named("No clear difference", &compared));
    lines.extend(named("Not enough nights yet", &too_few));
    let table = (!clear.is_empty()).then(|| insight::factor_table(&clear));
    Some(Section { table, ..Section::lines(Part::Factors, lines) })
}

/// "No clear difference: Alcohol; Stress (3 nights left out)."
fn named(answer: &str, all: &[Association]) -> Option<String> {
    let one = |found: &Association| match found.unanswered + found.unrecorded {
        0 => found.question.clone(),
        n => format!("{} ({} left out)", found.question, format::count(i64::from(n), "night")),
    };
    (!all.is_empty()).then(|| format!("{answer}: {}.", all.iter().map(one).collect::<Vec<_>>().join("; ")))
}

fn trials(slice: Slice<'_>, sources: Sources<'_>, now: Moment) -> Option<Section> {
    let told = trial::report(sources.trials, sources.journal, sources.settings, slice.window, now)?;
    let lines = trial::NOTES.map(str::to_owned).to_vec();
    Some(Section { table: Some(told), ..Section::lines(Part::Trials, lines) })
}

fn notes(slice: Slice<'_>, now: Moment) -> Option<Section> {
    let of_cramps = slice.cramps.iter().filter(|c| !c.get().note.is_empty()).map(|c| {
        let when = format!("{}, {}", format::date(c.night(), now), cramp_line::when(c));
        (c.night(), when, c.get().note.clone())
    });
    let of_nights = slice.nights.iter().filter_map(|n| n.note.filter(|note| !note.note.is_empty()));
    let of_nights = of_nights.map(|n| (n.night, format::date(n.night, now), n.note.clone()));
    let mut all: Vec<_> = of_nights.chain(of_cramps).collect();
    all.sort_by_key(|(night, ..)| *night);
    let rows: Vec<_> = all.into_iter().map(|(_, when, words)| [when, words]).collect();
    let some = !rows.is_empty();
    let table = Table::new(["Night", "In the person’s words"], rows);
    some.then(|| Section { table: Some(table), ..Section::lines(Part::Notes, Vec::new()) })
}
