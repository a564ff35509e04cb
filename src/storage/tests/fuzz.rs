//! Any value comes back from its text; any text, however mangled, is read or refused, and never half taken in.

use proptest::{prelude::*, sample::Index};

use super::{
    memory::Memory,
    values::{choices, diaries, sessions},
};
use crate::{
    domain::{
        Moment,
        journal::{Journal, NightNote},
        night::Month,
    },
    storage::{
        backup::{preview, read_backup, write_backup},
        books::{BookName, Books},
        diary::Diary,
        keys::Key,
        load::load,
        meta::{Choices, Meta},
        restore::{Guard, Mode, restore, restored},
        schema::{decode_book, decode_month, encode_book, encode_month},
        session_note::SessionNote,
        ten_years,
    },
};

/// After every start of our years, so that no session lies in the future.
fn now() -> Moment {
    Moment::parse_from_rfc3339("2200-01-01T00:00:00Z").expect("a time")
}

/// A text with bytes changed, taken out, repeated or cut off, as far as it is still text.
fn mangled(text: &str, wounds: &[(Index, u8, u8)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (place, kind, byte) in wounds {
        if bytes.is_empty() {
            break;
        }
        let at = place.index(bytes.len());
        match kind % 5 {
            0 => bytes[at] = *byte,
            1 => drop(bytes.remove(at)),
            2 => bytes.insert(at, *byte),
            3 if *byte < 8 => bytes.truncate(at),
            _ => {
                let end = (at + usize::from(*byte)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads `text` as everything it could be. Returns whether a store with it under any key still loads and saves.
fn read_as_anything(text: &str) {
    let month = Month::parse("2026-11").expect("a month");
    let _ = (decode_month(text, month), Choices::decode(text), Meta::decode(text), SessionNote::decode(text, now()));
    let store = Memory::default();
    for key in ["settings", "factors", "journal/2026-11", "session/5", "switch", "next/settings", "meta", "epoch"] {
        store.put(&format!("unknot/{key}"), text);
    }
    let first = load(&store, now());
    let again = load(&store, now());
    assert_eq!(first.diary, again.diary);
    if let Ok(backup) = read_backup(text, now()) {
        preview(&first.diary, &backup);
    }
}

proptest! {
    #[test]
    fn every_month_and_book_comes_back_from_its_text(diary in diaries()) {
        let mut journal = Journal::default();
        for month in diary.journal.months() {
            let decoded = decode_month(&encode_month(&diary.journal, month), month).expect("our own text");
            prop_assert_eq!(&decoded.refused, &[]);
            journal.merge(decoded.value);
        }
        prop_assert_eq!(&journal, &diary.journal);
        let mut books = Books::default();
        for name in BookName::ALL {
            let text = encode_book(&diary.books, name);
            let decoded = decode_book(&text, name, books.shelf_mut(name)).expect("our own text");
            prop_assert_eq!(decoded.refused, vec![]);
            prop_assert_eq!(encode_book(&books, name), text, "to the letter, offsets included");
        }
        prop_assert_eq!(books, diary.books);
    }

    #[test]
    fn every_choice_and_session_comes_back_from_its_text(choices in choices(), session in sessions()) {
        prop_assert_eq!(Choices::decode(&choices.encode()), Ok(choices));
        prop_assert_eq!(SessionNote::decode(&session.encode(), now()), Ok(session));
    }

    #[test]
    fn every_diary_comes_back_from_its_backup(diary in diaries()) {
        let text = write_backup(&diary, &[], "0.1.0", now());
        let backup = read_backup(&text, now()).expect("our own backup");
        prop_assert_eq!(write_backup(&backup.diary, &[], "0.1.0", now()), text);
        prop_assert_eq!((backup.diary, backup.refused), (diary, vec![]));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        read_as_anything(&text);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_as_anything(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn every_key_reads_what_it_writes(text in "(unknot/)?[a-z]{0,9}(/[0-9a-z-]{0,9}){0,2}") {
        if let Some(key) = Key::parse(&text) {
            prop_assert_eq!(key.to_string(), text);
        }
    }
}

// These start an app or two for each case, so fewer cases are tried.
proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_mangled_text_is_read_or_refused(
        diary in diaries(),
        wounds in proptest::collection::vec((any::<Index>(), any::<u8>(), any::<u8>()), 1..5),
    ) {
        for month in diary.journal.months().into_iter().take(1) {
            read_as_anything(&mangled(&encode_month(&diary.journal, month), &wounds));
        }
        read_as_anything(&mangled(&diary.choices.encode(), &wounds));
        for note in diary.sessions.values() {
            read_as_anything(&mangled(&note.encode(), &wounds));
        }
    }

    #[test]
    fn a_mangled_backup_is_refused_or_restored_whole(
        (ours, theirs) in (diaries(), diaries()),
        wounds in proptest::collection::vec((any::<Index>(), any::<u8>(), any::<u8>()), 0..5),
        replace in any::<bool>(),
    ) {
        let text = mangled(&write_backup(&theirs, &[], "0.1.0", now()), &wounds);
        let store = Memory::default();
        let first = read_backup(&write_backup(&ours, &[], "0.1.0", now()), now()).expect("our own");
        let here = restore(&store, &Diary::default(), &first, Mode::Merge, Guard::Snapshot, now()).expect("restored");
        prop_assert_eq!(&here.diary, &ours);
        let before = store.texts.borrow().clone();
        match read_backup(&text, now()) {
            Err(_) => prop_assert_eq!(before, store.texts.borrow().clone()),
            Ok(backup) => {
                let mode = if replace { Mode::Replace } else { Mode::Merge };
                let expected = restored(&here.diary, &backup.diary, mode);
                let there = restore(&store, &here.diary, &backup, mode, Guard::Snapshot, now()).expect("restored");
                prop_assert_eq!(&there.diary, &expected);
                prop_assert_eq!((there.trouble.notices, there.trouble.locked.len()), (vec![], 0));
            }
        }
    }
}

/// A real backup, cut off at every place.
#[test]
fn a_backup_cut_off_anywhere_is_refused() {
    let mut journal = Journal::default();
    for (night, cramp) in (0..).zip(ten_years::diary(now()).journal.cramps().into_iter().take(5)) {
        journal.put_cramp(cramp.clone(), now());
        journal.put_night(NightNote::new(cramp.night().later(night)), now());
    }
    let diary = Diary { journal, ..Default::default() };
    let text = write_backup(&diary, &[], "0.1.0", now());
    for cut in 0..text.len() {
        assert!(read_backup(&text[..cut], now()).is_err(), "cut at {cut}");
    }
}
