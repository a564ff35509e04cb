//! What the running app holds: private signals, read through [`Signal`]s, changed through the verbs beside this file.

use leptos::prelude::*;

use super::{disk::Disk, notice::Notice, relief::Relief, routine::Run};
use crate::{
    browser::{appearance, clock, location},
    domain::{
        Moment,
        cramp::Cramp,
        factor::OwnFactor,
        journal::Journal,
        medicine::Medicine,
        night::NightOf,
        settings::{Settings, Theme},
        triage::Level,
        trial::Trial,
    },
    storage::{diary::Diary, meta::Meta, session_note::SessionNote},
    view::{food, route::Route},
};

/// Where the person is, and whether the address they came by exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub route: Route,
    /// Whether the address was unknown and Tonight is shown in its place.
    pub lost: bool,
}

impl Place {
    fn of(hash: &str) -> Self {
        let route = Route::parse(hash);
        Self { lost: route.is_none(), route: route.unwrap_or(Route::Tonight) }
    }
}

/// What the last removal can be undone by.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Undo {
    /// What was done, in words.
    pub(super) said: &'static str,
    /// What is put back.
    pub(super) gone: Gone,
    /// Whether the removal leads to another page, which then keeps the offer to undo.
    pub(super) leads_away: bool,
}

/// What is undone: something that was removed, whole, or said by mistake.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Gone {
    /// A cramp.
    Cramp(Cramp),
    /// A medicine or supplement.
    Medicine(Medicine),
    /// An own factor as it was before it was retired.
    Factor(OwnFactor),
    /// A trial as it was before it was stopped or deleted.
    Trial(Trial),
    /// A cramp that was called none while its guide still ran, and where that stood.
    Guide(Cramp, SessionNote),
    /// That this night was quiet.
    Quiet(NightOf),
}

/// The running app. A copy is as good as the original; get it with [`use_app`] at the top of a component.
#[derive(Clone, Copy)]
pub struct App {
    pub(super) disk: StoredValue<Disk>,
    pub(super) place: RwSignal<Place>,
    /// Whether another page was shown before this one.
    pub(super) moved: StoredValue<bool>,
    pub(super) diary: RwSignal<Diary>,
    /// Whether the whole journal is read.
    pub(super) whole: RwSignal<bool>,
    pub(super) meta: RwSignal<Meta>,
    pub(super) settings: Memo<Settings>,
    pub(super) foods: RwSignal<food::Choice>,
    pub(super) unread: RwSignal<Option<Level>>,
    /// A cramp's question about one leg was answered yes or not sure, and the questions have not begun since.
    pub(super) doubted_leg: StoredValue<bool>,
    pub(super) relief: RwSignal<Option<Relief>>,
    pub(super) run: RwSignal<Option<Run>>,
    pub(super) notices: RwSignal<Vec<Notice>>,
    pub(super) undo: RwSignal<Option<Undo>>,
    /// The night whose morning check was put off until the app is opened again.
    pub(super) put_off: RwSignal<Option<NightOf>>,
    /// Whether the browser was asked to keep what is stored since the app was opened.
    pub(super) asked_to_keep: StoredValue<bool>,
    pub(super) now: RwSignal<Moment>,
}

/// The app of the component that calls this.
pub fn use_app() -> App {
    expect_context()
}

impl App {
    /// Reads everything the device holds, adopts what the boot script noted, and follows the device from now on.
    pub fn start() -> Self {
        let now = clock::now();
        let glance = Disk::glance(now);
        let is_glance = glance.is_some();
        let (disk, diary, meta, notices) = glance.unwrap_or_else(|| Disk::open(now));
        let diary = RwSignal::new(diary);
        let app = Self {
            disk: StoredValue::new(disk),
            place: RwSignal::new(Place::of(&location::hash())),
            moved: StoredValue::new(false),
            diary,
            whole: RwSignal::new(false),
            meta: RwSignal::new(meta),
            settings: Memo::new(move |_| diary.with(|d| d.choices.settings.clone())),
            foods: RwSignal::new(food::Choice::default()),
            unread: RwSignal::new(None),
            doubted_leg: StoredValue::new(false),
            relief: RwSignal::new(None),
            run: RwSignal::new(None),
            notices: RwSignal::new(notices),
            undo: RwSignal::new(None),
            put_off: RwSignal::new(None),
            asked_to_keep: StoredValue::new(false),
            now: RwSignal::new(now),
        };
        location::announce(location::Progress::Started);
        app.adopt_boot();
        app.enter();
        app.follow_device();
        app.notify_when_due();
        app.read_waiting_months();
        if is_glance {
            app.catch_up_alone(Some(now));
        }
        app
    }

    /// Where the person is.
    pub fn place(self) -> Signal<Place> {
        self.place.into()
    }

    /// A slice of what is recorded: computed again when the diary changes, passed on only when it differs.
    pub fn slice<T: PartialEq + Send + Sync + 'static>(
        self,
        take: impl Fn(&Journal) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let diary = self.diary;
        Memo::new(move |_| diary.with(|d| take(&d.journal)))
    }

    /// What is recorded, read once.
    pub fn look<T>(self, take: impl FnOnce(&Journal) -> T) -> T {
        self.diary.with_untracked(|d| take(&d.journal))
    }

    /// The person's choices.
    pub fn settings(self) -> Memo<Settings> {
        self.settings
    }

    /// The guide's session, running or just over.
    pub fn relief(self) -> Signal<Option<Relief>> {
        self.relief.into()
    }

    /// What the person should know.
    pub fn notices(self) -> Signal<Vec<Notice>> {
        self.notices.into()
    }

    /// What was just removed and can be brought back, in words.
    pub fn undoable(self) -> Signal<Option<&'static str>> {
        let undo = self.undo;
        Signal::derive(move || undo.with(|u| u.as_ref().map(|u| u.said)))
    }

    /// The time, to the minute.
    pub fn now(self) -> Signal<Moment> {
        self.now.into()
    }

    /// Whether it is between bedtime and morning.
    pub fn is_bedside(self) -> bool {
        let now = self.now.get();
        self.settings.with(|s| s.bedside.contains(now))
    }

    /// Whether nothing may disturb: a session runs, or it is between bedtime and morning.
    pub fn is_quiet_time(self) -> bool {
        self.is_bedside()
            || self.relief.with(|r| r.as_ref().is_some_and(Relief::is_open))
            || self.run.with(|r| r.as_ref().is_some_and(Run::is_open))
    }

    /// Takes the page of the present address, and does what opening it does.
    pub(super) fn enter(self) {
        let place = Place::of(&location::hash());
        self.name_page(place.route.title());
        match place.route {
            Route::Now => self.open_guide(),
            Route::NowEased => self.ease(),
            _ => {}
        }
        if self.place.with_untracked(|p| *p != place) {
            // What could be undone was undone or not; a new page starts clean. The page that a removal leads to keeps it.
            let kept = self.undo.get_untracked().filter(|u| u.leads_away);
            self.undo.set(kept.map(|u| Undo { leads_away: false, ..u }));
            self.place.set(place);
        }
    }

    /// Puts on the colours that the choices and the hour ask for.
    pub(super) fn dress(self) {
        let (theme, bedside) = (self.settings.with_untracked(|s| s.theme), untrack(|| self.is_bedside()));
        appearance::wear(match theme {
            Theme::Bedside => "bedside",
            Theme::Auto if bedside => "bedside",
            Theme::Auto if appearance::prefers_dark() => "dark",
            Theme::Dark => "dark",
            Theme::Auto | Theme::Light => "light",
        });
    }
}
