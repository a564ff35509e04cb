//! Nights and cramps in order: add, change, remove, undo, merge.
//!
//! Every record carries the moment of its last edit, and a removed one leaves a mark of when, so that two journals
//! merge in any order to the same result: per record, the newest edit wins.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    Moment,
    cramp::{Cramp, CrampId},
    factor::{Answer, FactorId},
    night::{Month, NightOf, NightState},
};

/// What the person said of one night and the day before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NightNote {
    /// Which night.
    pub night: NightOf,
    /// The person said there was no cramp.
    #[serde(default)]
    pub quiet: bool,
    /// Factors that were answered; an absent one was not said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<FactorId, Answer>,
    /// Drinks counted, in the person's unit; `None` when not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drinks: Option<u16>,
    /// The person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl NightNote {
    /// Nothing said of `night` yet.
    pub fn new(night: NightOf) -> Self {
        Self { night, quiet: false, answers: BTreeMap::new(), drinks: None, note: String::new() }
    }
}

/// A record and when it was last edited; `value` is `None` once it was removed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry<T> {
    /// When the person last changed it.
    pub edited: Moment,
    /// What it says now.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub value: Option<T>,
}

impl<T: PartialEq + Serialize> Entry<T> {
    /// Whether this entry wins over `other`: the newer edit does. On a tie a kept record wins over a removal, then
    /// the one whose text sorts later, so that the outcome never depends on which side asks.
    fn wins_over(&self, other: &Self) -> bool {
        match self.edited.cmp(&other.edited) {
            std::cmp::Ordering::Equal => {
                let text = |e: &Self| serde_json::to_string(e).unwrap_or_default();
                (self.value.is_some(), text(self)) > (other.value.is_some(), text(other))
            }
            order => order.is_gt(),
        }
    }
}

/// Everything recorded about nights and cramps.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Journal {
    cramps: BTreeMap<CrampId, Entry<Cramp>>,
    nights: BTreeMap<NightOf, Entry<NightNote>>,
}

impl Journal {
    /// Records `cramp` as edited at `now`. Returns every month that must be saved: where it was and where it is.
    pub fn put_cramp(&mut self, cramp: Cramp, now: Moment) -> BTreeSet<Month> {
        let id = cramp.id();
        let mut months = self.months_of(id);
        months.insert(cramp.night().month());
        self.cramps.insert(id, Entry { edited: now, value: Some(cramp) });
        months
    }

    /// Removes a cramp, leaving a mark of when. Returns what was removed, so that it can be undone.
    pub fn remove_cramp(&mut self, id: CrampId, now: Moment) -> Option<Cramp> {
        let entry = self.cramps.get_mut(&id)?;
        entry.edited = now;
        entry.value.take()
    }

    /// An id for a cramp first recorded at `now` that no other record bears.
    pub fn free_id(&self, now: Moment) -> CrampId {
        let mut id = CrampId::at(now);
        while self.cramps.contains_key(&id) {
            id.0 += 1;
        }
        id
    }

    /// One cramp, unless it was removed.
    pub fn cramp(&self, id: CrampId) -> Option<&Cramp> {
        self.cramps.get(&id)?.value.as_ref()
    }

    /// Every cramp, earliest start first.
    pub fn cramps(&self) -> Vec<&Cramp> {
        let mut cramps: Vec<_> = self.cramps.values().filter_map(|e| e.value.as_ref()).collect();
        cramps.sort_by_key(|c| (c.get().start, c.id()));
        cramps
    }

    /// The cramps of one night, earliest first.
    pub fn cramps_of(&self, night: NightOf) -> Vec<&Cramp> {
        self.cramps().into_iter().filter(|c| c.night() == night).collect()
    }

    /// Records what was said of a night, as edited at `now`. Returns the month that must be saved.
    pub fn put_night(&mut self, note: NightNote, now: Moment) -> Month {
        let night = note.night;
        self.nights.insert(night, Entry { edited: now, value: Some(note) });
        night.month()
    }

    /// What was said of a night.
    pub fn night(&self, night: NightOf) -> Option<&NightNote> {
        self.nights.get(&night)?.value.as_ref()
    }

    /// Whether a night had cramps, was said to be quiet, or is not recorded. A recorded cramp outweighs "quiet".
    pub fn state(&self, night: NightOf) -> NightState {
        if self.cramps.values().any(|e| e.value.as_ref().is_some_and(|c| c.night() == night)) {
            NightState::Cramp
        } else if self.night(night).is_some_and(|n| n.quiet) {
            NightState::Quiet
        } else {
            NightState::NotRecorded
        }
    }

    /// Takes every record of `other` that is newer than ours. Returns the months that changed.
    pub fn merge(&mut self, other: Self) -> BTreeSet<Month> {
        let mut changed = BTreeSet::new();
        for (id, entry) in other.cramps {
            let ours = self.cramps.get(&id);
            if ours.is_none_or(|o| entry.wins_over(o)) {
                changed.extend(self.months_of(id));
                changed.extend(entry.value.as_ref().map(|c| c.night().month()));
                changed.insert(home_of_removed(id));
                self.cramps.insert(id, entry);
            }
        }
        for (night, entry) in other.nights {
            if self.nights.get(&night).is_none_or(|o| entry.wins_over(o)) {
                changed.insert(night.month());
                self.nights.insert(night, entry);
            }
        }
        changed
    }

    /// Every month that holds a record, a mark of removal included.
    pub fn months(&self) -> BTreeSet<Month> {
        let cramps = self.cramps.iter().map(|(id, e)| home(*id, e));
        cramps.chain(self.nights.keys().map(|n| n.month())).collect()
    }

    /// The records stored under `month`, marks of removal included.
    pub fn slice(&self, month: Month) -> Self {
        Self {
            cramps: self.cramps.iter().filter(|(id, e)| home(**id, e) == month).map(clone_pair).collect(),
            nights: self.nights.iter().filter(|(n, _)| n.month() == month).map(clone_pair).collect(),
        }
    }

    /// Puts in place of everything stored under `month` what `slice` holds: how another tab's write comes in.
    pub fn replace_month(&mut self, month: Month, slice: Self) {
        self.cramps.retain(|id, e| home(*id, e) != month);
        self.nights.retain(|n, _| n.month() != month);
        self.cramps.extend(slice.cramps);
        self.nights.extend(slice.nights);
    }

    /// Every cramp record as it is stored.
    pub const fn cramp_entries(&self) -> &BTreeMap<CrampId, Entry<Cramp>> {
        &self.cramps
    }

    /// Every night record as it is stored.
    pub const fn night_entries(&self) -> &BTreeMap<NightOf, Entry<NightNote>> {
        &self.nights
    }

    /// A journal of stored records.
    pub fn from_entries(cramps: BTreeMap<CrampId, Entry<Cramp>>, nights: BTreeMap<NightOf, Entry<NightNote>>) -> Self {
        Self { cramps, nights }
    }

    /// The months a record is stored under now, its mark of removal included.
    fn months_of(&self, id: CrampId) -> BTreeSet<Month> {
        self.cramps.get(&id).map(|e| home(id, e)).into_iter().collect()
    }
}

/// The month a cramp's record is stored under: its night's, or once removed, that of its id's moment.
fn home(id: CrampId, entry: &Entry<Cramp>) -> Month {
    entry.value.as_ref().map_or_else(|| home_of_removed(id), |c| c.night().month())
}

/// Where the mark of a removed cramp is kept.
fn home_of_removed(id: CrampId) -> Month {
    let moment = chrono::DateTime::from_timestamp_millis(id.0).unwrap_or_default();
    NightOf::of(moment.fixed_offset()).month()
}

fn clone_pair<K: Clone, V: Clone>((key, value): (&K, &V)) -> (K, V) {
    (key.clone(), value.clone())
}
