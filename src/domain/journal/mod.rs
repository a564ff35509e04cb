//! Nights and cramps in order: add, change, remove, undo, merge.
//!
//! Each record has one home: the month it is stored under. It follows from the record's id alone, so that an edit
//! never moves a record from one stored text to another, and every change is one write.

mod note;

pub use note::NightNote;

use litemap::LiteMap;

use super::{
    Moment,
    book::{Book, Entry},
    cramp::{Cramp, CrampId},
    night::{Month, NightOf, NightState},
};
use crate::domain::sorted_set::SortedSet;

/// Everything recorded about nights and cramps.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Journal {
    cramps: Book<Cramp>,
    nights: Book<NightNote>,
    /// The cramps of each night that has any, earliest first: what a calendar asks thousands of times.
    by_night: LiteMap<NightOf, Vec<(Moment, CrampId)>>,
}

impl Journal {
    /// Records `cramp` as edited at `now`; adding and undoing a removal are the same. Returns the month to save.
    pub fn put_cramp(&mut self, cramp: Cramp, now: Moment) -> Month {
        let id = cramp.id();
        self.unlist(id);
        self.cramps.put(cramp, now);
        self.list(id);
        home(id)
    }

    /// Removes a cramp, leaving a mark of when. Returns what it said, to undo it, and the month to save.
    pub fn remove_cramp(&mut self, id: CrampId, now: Moment) -> Option<(Cramp, Month)> {
        self.unlist(id);
        Some((self.cramps.remove(&id, now)?, home(id)))
    }

    /// An id for a cramp that began at `start`, one that no other record bears or bore.
    pub fn free_id(&self, start: Moment) -> CrampId {
        let mut id = CrampId::at(start);
        while self.cramps.knows(&id) {
            id.0 += 1;
        }
        id
    }

    /// One cramp, unless it was removed.
    pub fn cramp(&self, id: CrampId) -> Option<&Cramp> {
        self.cramps.get(&id)
    }

    /// Every cramp, earliest start first.
    pub fn cramps(&self) -> Vec<&Cramp> {
        let mut cramps: Vec<_> = self.cramps.iter().collect();
        cramps.sort_by_key(|c| (c.get().start, c.id()));
        cramps
    }

    /// The cramps of one night, earliest first.
    pub fn cramps_of(&self, night: NightOf) -> Vec<&Cramp> {
        self.by_night.get(&night).into_iter().flatten().filter_map(|(_, id)| self.cramp(*id)).collect()
    }

    /// The nights that have cramps, earliest first; walks either way without copying ten years.
    pub fn cramp_nights(&self) -> impl DoubleEndedIterator<Item = NightOf> + '_ {
        self.by_night.keys().copied()
    }

    /// Records what was said of a night, as edited at `now`. Returns the month to save.
    pub fn put_night(&mut self, note: NightNote, now: Moment) -> Month {
        let month = note.night.month();
        self.nights.put(note, now);
        month
    }

    /// Takes back all that was said of a night. Returns it, to undo, and the month to save.
    pub fn remove_night(&mut self, night: NightOf, now: Moment) -> Option<(NightNote, Month)> {
        Some((self.nights.remove(&night, now)?, night.month()))
    }

    /// What was said of a night.
    pub fn night(&self, night: NightOf) -> Option<&NightNote> {
        self.nights.get(&night)
    }

    /// Everything said of nights, earliest night first.
    pub fn nights(&self) -> impl Iterator<Item = &NightNote> {
        self.nights.iter()
    }

    /// The first night of which anything is noted.
    pub fn first_recorded(&self) -> Option<NightOf> {
        let noted = self.nights().next().map(|note| note.night);
        self.cramp_nights().next().into_iter().chain(noted).min()
    }

    /// Whether a night had cramps, was said to be quiet, or is not recorded. A recorded cramp outweighs "quiet".
    pub fn state(&self, night: NightOf) -> NightState {
        if self.by_night.contains_key(&night) {
            NightState::Cramp
        } else if self.night(night).is_some_and(|n| n.quiet) {
            NightState::Quiet
        } else {
            NightState::NotRecorded
        }
    }

    /// How many nights from `first` to `last`, both counted, are recorded: the denominator of every rate.
    pub fn recorded_nights(&self, first: NightOf, last: NightOf) -> usize {
        if first > last {
            return 0;
        }
        let cramps = between(&self.by_night, first, last).count();
        let quiet = between(self.nights.entries(), first, last).filter_map(|(_, e)| e.value.as_ref());
        cramps + quiet.filter(|n| n.quiet && !self.by_night.contains_key(&n.night)).count()
    }

    /// The records that were edited or removed at `from` or later, and not after `until` where that is given.
    #[must_use]
    pub fn since(&self, from: Moment, until: Option<Moment>) -> Self {
        let mut late = Self { nights: self.nights.since(from, until), ..Self::default() };
        for (id, entry) in self.cramps.since(from, until).into_entries() {
            late.take_cramp(id, entry);
        }
        late
    }

    /// Takes every record of `other` that was edited later than ours. Returns the months to save.
    pub fn merge(&mut self, other: Self) -> SortedSet<Month> {
        let mut months = SortedSet::new();
        for (id, entry) in other.cramps.into_entries() {
            if self.take_cramp(id, entry) {
                months.insert(home(id));
            }
        }
        months.extend(self.nights.merge(other.nights).into_iter().map(NightOf::month));
        months
    }

    /// Takes one stored cramp, or its mark of removal, if it was edited later than ours. Returns whether it did.
    pub fn take_cramp(&mut self, id: CrampId, entry: Entry<Cramp>) -> bool {
        self.unlist(id);
        let taken = self.cramps.take(id, entry);
        self.list(id);
        taken
    }

    /// Takes what is stored of one night, if it was edited later than ours. Returns whether it did.
    pub fn take_night(&mut self, night: NightOf, entry: Entry<NightNote>) -> bool {
        self.nights.take(night, entry)
    }

    /// Every month that holds a record or a mark of removal.
    pub fn months(&self) -> SortedSet<Month> {
        let cramps = self.cramps.entries().keys().copied().map(home);
        cramps.chain(self.nights.entries().keys().map(|n| n.month())).collect()
    }

    /// Whether `month` holds a record or a mark of removal.
    pub fn has_month(&self, month: Month) -> bool {
        self.cramp_entries(month).next().is_some() || self.night_entries(month).next().is_some()
    }

    /// The cramp records whose home is `month`, marks of removal included.
    pub fn cramp_entries(&self, month: Month) -> impl Iterator<Item = (&CrampId, &Entry<Cramp>)> {
        // Ten years of ids are not walked for one month; ids of no year a calendar has, which a damaged text may hold,
        // are asked one by one.
        let from = first_id(month).clamp(SANE.start, SANE.end);
        let to = first_id(month.next()).clamp(from, SANE.end);
        let all = self.cramps.entries();
        let place = |id| all.find_index(&id).unwrap_or_else(|place| place);
        let parts = [0..place(SANE.start), place(from)..place(to), place(SANE.end)..all.len()];
        let near = parts.into_iter().flat_map(|part| all.as_slice().get(part).unwrap_or_default());
        near.map(|(id, entry)| (id, entry)).filter(move |(id, _)| home(**id) == month)
    }

    /// The night records whose home is `month`, marks of removal included.
    pub fn night_entries(&self, month: Month) -> impl Iterator<Item = (&NightOf, &Entry<NightNote>)> {
        let first = NightOf::evening(month.first_day());
        between(self.nights.entries(), first, NightOf::evening(month.next().first_day()).earlier(1))
    }

    /// The cramps and nights as books, to be written down whole.
    pub const fn books(&self) -> (&Book<Cramp>, &Book<NightNote>) {
        (&self.cramps, &self.nights)
    }

    /// When anything in it was last edited; a backup older than this misses something.
    pub fn newest_edit(&self) -> Option<Moment> {
        self.cramps.newest_edit().max(self.nights.newest_edit())
    }

    fn list(&mut self, id: CrampId) {
        if let Some(cramp) = self.cramps.get(&id) {
            let night = self.by_night.entry(cramp.night()).or_default();
            let place = (cramp.get().start, id);
            night.insert(night.partition_point(|other| *other < place), place);
        }
    }

    fn unlist(&mut self, id: CrampId) {
        let Some(night) = self.cramps.get(&id).map(Cramp::night) else { return };
        if let Some(listed) = self.by_night.get_mut(&night) {
            listed.retain(|(_, other)| *other != id);
            if listed.is_empty() {
                self.by_night.remove(&night);
            }
        }
    }
}

/// The nights of a map from `first` to `last`, both counted.
fn between<V>(nights: &LiteMap<NightOf, V>, first: NightOf, last: NightOf) -> impl Iterator<Item = (&NightOf, &V)> {
    let place = |night| nights.find_index(&night).unwrap_or_else(|place| place);
    let between = nights.as_slice().get(place(first)..place(last.later(1))).unwrap_or_default();
    between.iter().map(|(night, value)| (night, value))
}

/// The ids of the years 1 to 9999.
const SANE: std::ops::Range<CrampId> = CrampId(-62_135_596_800_000)..CrampId(253_402_300_800_000);

/// The first id whose home is `month`: its first noon, in UTC.
fn first_id(month: Month) -> CrampId {
    let noon = month.first_day().and_hms_opt(12, 0, 0).unwrap_or_default();
    CrampId(noon.and_utc().timestamp_millis())
}

/// The month a cramp's record is stored under, whatever its start is changed to: the one of its first recording,
/// read in UTC because the id has no offset.
pub fn home(id: CrampId) -> Month {
    let moment = chrono::DateTime::from_timestamp_millis(id.0).unwrap_or_default();
    NightOf::of(moment.fixed_offset()).month()
}

#[cfg(test)]
mod tests;
