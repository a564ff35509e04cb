//! What a person does: look and tap. Each waits until it can be done, and says what was on the screen when it cannot.

use std::path::Path;

use serde_json::Value;
use thirtyfour::{By, Key, WebElement};
use unknot::domain::{
    body::{Muscle, Position},
    relief::plan,
};

use crate::{
    app::App,
    browser::Forbidden,
    engine::Engine,
    find::{self, Role, plain},
};

/// Notes whether the next tap reaches its button.
const LISTEN: &str = "
    self.wasTapped = false;
    arguments[0].addEventListener('click', () => { self.wasTapped = true; }, { once: true, capture: true });";

impl App {
    /// What can be read on the screen.
    pub fn text(&self) -> String {
        self.try_script("return document.body.innerText", vec![])
            .and_then(|text| text.as_str().map(plain))
            .unwrap_or_default()
    }

    /// Waits until this can be read.
    pub fn see(&self, words: &str) {
        self.until(&format!("to see “{words}”"), |app| app.text().contains(&plain(words)).then_some(()));
    }

    /// Waits until the guide shows what to do first in the calf: the stretch, lying down.
    pub fn see_the_stretch(&self) {
        self.see_the_stretch_of(Muscle::Calf);
    }

    /// The same in another muscle.
    pub fn see_the_stretch_of(&self, muscle: Muscle) {
        self.see(plan(muscle, Position::Lying).steps[0].say);
    }

    /// Waits until this can no longer be read.
    pub fn see_no_more(&self, words: &str) {
        self.until(&format!("“{words}” to go"), |app| (!app.text().contains(&plain(words))).then_some(()));
    }

    /// Asserts that this cannot be read now.
    pub fn see_no(&self, words: &str) {
        let text = self.text();
        assert!(!text.contains(&plain(words)), "“{words}” should not be there:\n{text}");
    }

    /// Waits until there is something of this role with this name.
    pub fn see_a(&self, role: Role, name: &str) -> WebElement {
        self.find(&[role], name, None)
    }

    /// Waits until this address is shown, and all of the page at it drawn.
    pub fn see_address(&self, address: &str) {
        self.until(&format!("for the address {address}"), |app| (app.address() == address).then_some(()));
        self.wait_until_drawn();
    }

    /// Opens everything on the page that opens.
    pub fn open_every_fold(&self) {
        self.wait_until_drawn();
        self.script("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })", vec![]);
    }

    /// How many there are of this role with this name.
    pub fn count(&self, role: Role, name: &str) -> usize {
        self.browser().wait(find::all(self.driver(), role, name, None)).map_or(0, |found| found.len())
    }

    /// The address after `#`, the sign included.
    pub fn address(&self) -> String {
        self.script("return location.hash", vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Taps the button or link with this name.
    pub fn tap(&self, name: &str) {
        self.tap_in(None, name);
    }

    /// Gives this answer to this question.
    pub fn answer(&self, question: &str, answer: &str) {
        let within = self.see_a(Role::Question, question);
        self.tap_in(Some(&within), answer);
    }

    /// Chooses one of the buttons that show whether they are chosen, wherever it stands.
    pub fn choose(&self, name: &str) {
        self.tap(name);
        self.until(&format!("“{name}” to be chosen"), |app| {
            let button = app.look_for(&[Role::Button], name, None)?;
            (app.browser().wait(button.attr("aria-pressed")).ok()?? == "true").then_some(())
        });
    }

    /// Whether this answer to this question is the one that is chosen.
    pub fn is_answered(&self, question: &str, answer: &str) -> bool {
        let within = self.see_a(Role::Question, question);
        let button = self.find(&[Role::Button], answer, Some(&within));
        self.browser().wait(button.attr("aria-pressed")).is_ok_and(|on| on.as_deref() == Some("true"))
    }

    fn tap_in(&self, within: Option<&WebElement>, name: &str) {
        self.until(&format!("to tap “{name}”"), |app| {
            let element = app.look_for(&[Role::Button, Role::Link], name, within)?;
            // A person scrolls until it is clear of the bar.
            app.try_script("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json().ok()?]);
            app.try_script(LISTEN, vec![element.to_json().ok()?]);
            app.browser().wait(element.click()).ok()?;
            // What pops up above moves everything down, and a finger that is on its way lands beside.
            let missed = app.try_script("return self.wasTapped === false", vec![])? == true;
            // With scripts blocked nobody can listen.
            (!missed || app.setup.forbids(Forbidden::Scripts)).then_some(())
        });
    }

    /// Puts a value into the field with this label, and leaves the field.
    pub fn fill(&self, label: &str, value: &str) {
        let field = self.see_a(Role::Field, label).to_json().expect("a field");
        let fill = "const [field, value] = arguments; field.focus(); field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        self.script(fill, vec![field, Value::from(value)]);
    }

    /// Types into the field with this label as a keyboard does: it is not left, nothing is confirmed.
    pub fn type_into(&self, label: &str, words: &str) {
        self.browser().wait(self.see_a(Role::Field, label).send_keys(words)).expect("to type");
    }

    /// Adds a cramp from before by its form, with what `say` answers there, and goes back to Tonight.
    pub fn add_cramp(&self, start: &str, say: impl FnOnce(&Self)) {
        self.follow("#/cramp/new");
        self.answer("When did it begin?", "Another time");
        self.fill("Date and time", start);
        say(self);
        self.tap("Save");
        self.until("for the form to close", |app| (app.address() != "#/cramp/new").then_some(()));
        self.follow("#/");
        self.see_a(Role::Heading, "Tonight");
    }

    /// Chooses a file in the field with this label.
    ///
    /// # Panics
    /// When the field takes none.
    pub fn choose_file(&self, label: &str, file: &Path) {
        // Browsers name such a field after its own button, so it is found by its label.
        let labelled = By::XPath(format!("//input[@id=//label[normalize-space()='{label}']/@for]"));
        let field = self.until(&format!("for the field “{label}”"), |app| {
            app.browser().wait(app.driver().find(labelled.clone())).ok()
        });
        self.browser().wait(field.send_keys(file.display().to_string())).expect("to choose a file");
    }

    /// Drags the handle with one number, of those this selector finds, onto the one with another.
    pub fn drag(&self, handles: &str, from: usize, to: usize) {
        let centres = "const handles = [...document.querySelectorAll(arguments[0])];
            handles[arguments[1]].scrollIntoView({ block: 'center' });
            return handles.map((e) => e.getBoundingClientRect())
            .map((box) => [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)])";
        let centres = self.script(centres, vec![handles.into(), usize::midpoint(from, to).into()]);
        let at = |index: usize, axis: usize| centres[index][axis].as_i64().expect("a handle");
        let drag = async {
            let mouse = self.driver().action_chain().move_to(at(from, 0), at(from, 1)).click_and_hold();
            mouse.move_to(at(to, 0), at(to, 1)).release().perform().await
        };
        self.browser().wait(drag).expect("to drag");
    }

    /// Presses a key.
    pub fn press(&self, key: Key) {
        let keys = self.driver().action_chain().send_keys(key);
        self.browser().wait(keys.perform()).expect("to press a key");
    }

    /// Presses a letter with the keys that this browser wants beside an access key.
    pub fn press_access_key(&self, letter: &str) {
        let (keys, letter) = (self.driver().action_chain().key_down(Key::Alt), letter.to_owned());
        let keys = if self.engine() == Engine::Firefox {
            keys.key_down(Key::Shift).send_keys(letter).key_up(Key::Shift)
        } else {
            keys.send_keys(letter)
        };
        self.browser().wait(keys.key_up(Key::Alt).perform()).expect("to press an access key");
    }

    /// Presses Tab, and goes on past the browser's own buttons, which some engines have behind the last of the page.
    fn press_tab(&self) {
        self.press(Key::Tab);
        if self.engine() == Engine::Firefox && self.script("return document.hasFocus()", vec![]) == false {
            // The keys of a driver do not reach those buttons; a person comes back to the page at its start.
            self.script("focus(); getSelection().collapse(document.body, 0)", vec![]);
            self.press(Key::Tab);
        }
    }

    /// What has the focus, as a screen reader says it: its role and its name.
    pub fn focused(&self) -> (String, String) {
        self.browser().wait(async {
            let element = self.driver().active_element().await.expect("something that can have the focus");
            let role = find::role(&element).await.unwrap_or_default();
            (role, find::name(&element).await.unwrap_or_default())
        })
    }

    /// Presses Tab until the thing with this name has the focus.
    pub fn press_tab_until(&self, name: &str) {
        for _ in 0..60 {
            self.press_tab();
            let focused = self.browser().wait(self.driver().active_element());
            let label = focused.ok().and_then(|element| self.browser().wait(find::name(&element)).ok());
            if label.is_some_and(|label| label.starts_with(&plain(name))) {
                return;
            }
        }
        panic!("Tab does not lead to “{name}”:\n{}", self.text());
    }

    fn find(&self, roles: &[Role], name: &str, within: Option<&WebElement>) -> WebElement {
        self.until(&format!("for {roles:?} “{name}”"), |app| app.look_for(roles, name, within))
    }

    fn look_for(&self, roles: &[Role], name: &str, within: Option<&WebElement>) -> Option<WebElement> {
        roles.iter().find_map(|&role| {
            self.browser().wait(find::all(self.driver(), role, name, within)).ok()?.into_iter().next()
        })
    }
}
