//! The warning-sign questions by keyboard alone, and as a screen reader says them.

use e2e::{App, find::Role, open_app_at};
use thirtyfour::Key;
use unknot::domain::triage::{Answers, Finding, Level, Question, Reply, assess, next_question};

fn open_questions() -> App {
    let app = open_app_at("#/safety");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Question 1.");
    app
}

/// What the answers of this question are called together: the question and every line of it.
fn group_name(number: usize, question: &Question) -> String {
    let lines: Vec<&str> = question.findings.iter().map(|finding| finding.line()).collect();
    format!("Question {number}. {} {}", question.ask, lines.join(" "))
}

/// Leads by Tab to an answer of this question and gives it by `key`.
fn answer(app: &App, number: usize, question: &Question, reply: Reply, key: Key) {
    app.see_a(Role::Question, &group_name(number, question));
    for expected in Reply::ALL {
        app.press_tab_until(expected.words());
        assert_eq!(app.focused(), ("button".to_owned(), expected.words().to_owned()));
        if expected == reply {
            break;
        }
    }
    app.press(key);
}

/// The focus lands on this heading by itself, so that it is read out.
fn hear_heading(app: &App, name: &str) {
    app.until(&format!("to hear “{name}”"), |app| {
        let (role, said) = app.focused();
        (role == "heading" && said.starts_with(name)).then_some(())
    });
}

#[test]
fn a_well_person_is_led_from_question_to_question_to_the_result_by_tab_and_enter() {
    let app = open_questions();
    let (mut answers, mut number) = (Answers::default(), 0);
    while let Some(question) = next_question(&answers) {
        number += 1;
        // Enter and the space bar in turn: both press a button.
        let key = if number % 2 == 0 { Key::Space } else { Key::Enter };
        answer(&app, number, &question, Reply::No, key);
        answers.reply(&question, Reply::No);
        if next_question(&answers).is_some() {
            hear_heading(&app, &format!("Question {}.", number + 1));
        }
    }
    hear_heading(&app, Level::SelfCare.heading());
    app.press_tab_until("Keep these answers for my report");
    app.press(Key::Enter);
    app.see("Kept for your report.");
    assert!(app.stored_text("unknot/checks").is_some_and(|text| text.contains("\"no\"")));
}

#[test]
fn not_sure_of_an_emergency_is_announced_and_the_call_is_reached_by_tab() {
    let app = open_questions();
    let mut answers = Answers::default();
    let first = next_question(&answers).expect("a first question");
    answer(&app, 1, &first, Reply::NotSure, Key::Space);
    answers.reply(&first, Reply::NotSure);
    assert_eq!(assess(&answers).level, Level::Emergency);
    let alarm = "return document.querySelector('[role=alert]')?.innerText.includes(arguments[0])";
    app.until("the alarm", |app| {
        (app.try_script(alarm, vec![Level::Emergency.heading().into()])? == true).then_some(())
    });
    hear_heading(&app, "Question 2.");
    app.press_tab_until("Yes");
    app.press(Key::Enter);
    hear_heading(&app, Level::Emergency.heading());
    app.press_tab_until("Call 112");
    assert_eq!(app.focused().0, "link");
    let address = "return document.activeElement.getAttribute('href')";
    assert_eq!(app.script(address, vec![]), "tel:112");
    app.see("chest pain, coughing up blood");
}

#[test]
fn one_question_back_is_a_key_away_and_nothing_is_lost() {
    let app = open_questions();
    let mut answers = Answers::default();
    let first = next_question(&answers).expect("a first question");
    answer(&app, 1, &first, Reply::No, Key::Enter);
    hear_heading(&app, "Question 2.");
    answers.reply(&first, Reply::No);
    app.press_tab_until("Back one question");
    app.press(Key::Enter);
    hear_heading(&app, "Question 1.");
    answer(&app, 1, &first, Reply::No, Key::Enter);
    hear_heading(&app, "Question 2.");
    let second = next_question(&answers).expect("a second question");
    app.see_a(Role::Question, &group_name(2, &second));
    assert_eq!(answers.get(Finding::ChestOrBlood), Some(Reply::No));
}

/// Answers until something must be done today while questions are still open.
fn answer_until_urgent(app: &App) -> Answers {
    let (mut answers, mut number) = (Answers::default(), 0);
    while let Some(question) = next_question(&answers) {
        number += 1;
        let mut unsure = answers.clone();
        unsure.reply(&question, Reply::NotSure);
        let urgent = assess(&unsure).level == Level::SameDay && next_question(&unsure).is_some();
        let reply = if urgent { Reply::NotSure } else { Reply::No };
        answer(app, number, &question, reply, Key::Enter);
        answers.reply(&question, reply);
        if urgent {
            hear_heading(app, &format!("Question {}.", number + 1));
            return answers;
        }
    }
    panic!("no question came to help today while others were open")
}

#[test]
fn who_leaves_early_with_an_urgent_sign_sees_the_message_before_any_advice() {
    let app = open_questions();
    let answers = answer_until_urgent(&app);
    assert!(assess(&answers).hides_advice(false));
    for address in ["#/now", "#/routine", "#/foods", "#/library"] {
        app.follow(address);
        app.see(Level::SameDay.action());
        app.see_a(Role::Heading, "Warning signs");
        app.see_a(Role::Button, "I have read this");
        hear_heading(&app, Level::SameDay.heading());
    }
    app.follow("#/journal");
    app.see_a(Role::Heading, "Journal");
    app.follow("#/now");
    app.see(Level::SameDay.action());
    app.tap("I have read this");
    app.see("It's easing");
    app.follow("#/foods");
    app.see_a(Role::Heading, "Foods");
}

#[test]
fn who_saw_the_message_at_the_end_is_not_asked_to_read_it_again() {
    let app = open_questions();
    let mut answers = answer_until_urgent(&app);
    let mut number = app.script("return +document.getElementById('step').innerText.match(/[0-9]+/)[0]", vec![]);
    while let Some(question) = next_question(&answers) {
        let asked = usize::try_from(number.as_u64().expect("a number")).expect("a small number");
        answer(&app, asked, &question, Reply::NotSure, Key::Enter);
        answers.reply(&question, Reply::NotSure);
        number = (asked + 1).into();
    }
    hear_heading(&app, assess(&answers).level.heading());
    app.follow("#/foods");
    app.see_a(Role::Heading, "Foods");
}

#[test]
fn a_swollen_leg_on_a_cramp_leads_to_the_message_before_any_advice() {
    let app = open_app_at("#/cramp/new");
    app.wait_until_mounted();
    app.answer("When did it begin?", "1 hour ago");
    app.answer("Is the leg swollen?", "Yes");
    app.tap("Yes or not sure: what to do");
    app.see(Level::SameDay.action());
    // Answering on does not take the message away unread, nor does coming back to begin again.
    for _ in 0..2 {
        app.tap("No");
        app.see_a(Role::Heading, "Question 2.");
        app.follow("#/journal");
        app.see_a(Role::Heading, "Journal");
        app.follow("#/safety");
        app.see(Level::SameDay.action());
    }
    app.follow("#/routine");
    app.see_a(Role::Heading, "Warning signs");
    app.see(Level::SameDay.action());
    app.tap("I have read this");
    app.see_a(Role::Heading, "Bedtime routine");
}

#[test]
fn a_list_that_was_denied_line_by_line_is_asked_once_more_and_start_again_begins_anew() {
    let app = open_questions();
    let first = next_question(&Answers::default()).expect("a question");
    answer(&app, 1, &first, Reply::Yes, Key::Enter);
    for number in 2..2 + first.findings.len() {
        hear_heading(&app, &format!("Question {number}."));
        app.tap("No");
    }
    app.see("You said yes to one of these, then no to each.");
    app.see(Level::Emergency.heading());
    app.tap("Start again");
    hear_heading(&app, "Question 1.");
    app.see(first.ask);
    app.see_no("You said yes to one of these");
}
