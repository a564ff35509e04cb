//! Finding things by role and accessible name, both computed by the browser, as for a screen reader.

use std::sync::Arc;

use serde_json::Value;
use thirtyfour::{
    WebDriver, WebElement,
    common::command::{Command, ExtensionCommand},
    error::WebDriverResult,
};

use crate::engine::Engine;

/// What something is to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Does something.
    Button,
    /// Leads somewhere.
    Link,
    /// Names what follows.
    Heading,
    /// Is typed into.
    Field,
    /// Shows something.
    Picture,
    /// Holds the answers to a question.
    Question,
}

impl Role {
    /// What may have this role.
    const fn candidates(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button]",
            Self::Link => "a[href]",
            Self::Heading => "h1, h2, h3",
            Self::Field => "input, textarea, select",
            Self::Picture => "svg[role=img], img",
            Self::Question => "fieldset, [role=group]",
        }
    }

    /// What the browser may call it.
    const fn computed(self, engine: Engine) -> &'static [&'static str] {
        match self {
            Self::Button => &["button"],
            Self::Link => &["link"],
            Self::Heading => &["heading"],
            Self::Field if matches!(engine, Engine::Chromium) => &[
                "textbox",
                "searchbox",
                "Date",
                "DateTime",
                "InputTime",
                "combobox",
                "spinbutton",
                "generic",
                "group",
                "none",
            ],
            // The engines agree on the name of hardly any field but a line of text.
            Self::Field => &[
                "textbox",
                "searchbox",
                "spinbutton",
                "combobox",
                "button",
                "Date",
                "DateTime",
                "InputTime",
                "generic",
                "group",
                "none",
                "",
            ],
            Self::Picture => &["image", "img"],
            Self::Question => &["group"],
        }
    }
}

/// Everything visible of this role whose name is, or begins with, `name`; exact names first. `within` narrows it to
/// what is inside something else.
pub async fn all(
    driver: &WebDriver,
    role: Role,
    name: &str,
    within: Option<&WebElement>,
) -> WebDriverResult<Vec<WebElement>> {
    let arguments = vec![
        Value::from(role.candidates()),
        Value::from(plain(name)),
        within.map(WebElement::to_json).transpose()?.unwrap_or(Value::Null),
    ];
    let candidates = driver.execute(CANDIDATES, arguments).await?.elements()?;
    let (mut exact, mut others) = (Vec::new(), Vec::new());
    for candidate in candidates {
        let found = self::name(&candidate).await?;
        if !found.starts_with(&plain(name))
            || !role.computed(Engine::chosen()).contains(&&*self::role(&candidate).await?)
        {
            continue;
        }
        if found == plain(name) { exact.push(candidate) } else { others.push(candidate) }
    }
    exact.append(&mut others);
    Ok(exact)
}

/// Narrows by text first, because every question to the browser takes its time.
const CANDIDATES: &str = "
    const [selector, name, within] = arguments;
    const plain = (text) => (text || '').replaceAll('\\u2019', \"'\").replace(/\\s+/g, '');
    const texts = (e) => [e.textContent, e.getAttribute('aria-label'), ...[...(e.labels || [])].map((l) => l.textContent),
        e.querySelector(':scope > legend')?.textContent, (e.getAttribute('aria-labelledby') || '').split(' ')
            .map((id) => document.getElementById(id)?.textContent).join('')];
    return [...(within || document).querySelectorAll(selector)].filter((e) =>
        e.checkVisibility({ visibilityProperty: true }) && texts(e).some((t) => plain(t).includes(plain(name))));";

/// Words without the differences nobody hears: one kind of apostrophe, one space.
pub fn plain(text: &str) -> String {
    text.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Something's accessible name.
pub async fn name(element: &WebElement) -> WebDriverResult<String> {
    Ok(plain(&ask(element, "computedlabel").await?))
}

/// What something is to a screen reader, in the browser's words: "button".
pub async fn role(element: &WebElement) -> WebDriverResult<String> {
    ask(element, "computedrole").await
}

async fn ask(element: &WebElement, what: &'static str) -> WebDriverResult<String> {
    let question = Computed { element: element.element_id().to_string(), what };
    let answer = element.handle().cmd(Command::ExtensionCommand(Box::new(question))).await?;
    answer.value()
}

/// `computedrole` and `computedlabel` of <https://www.w3.org/TR/webdriver2/#get-computed-role>.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl ExtensionCommand for Computed {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> http::Method {
        http::Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/{}", self.element, self.what).into()
    }
}
