//! Drinks of a day: how they are counted and what they are counted against.
//!
//! A count is of cups of about 200 ml, whatever it is called, so that another word changes no history.

use serde::{Deserialize, Serialize};

/// What the person calls one drink.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DrinkUnit {
    /// Cups.
    #[default]
    Cup,
    /// Glasses.
    Glass,
    /// Millilitres.
    Millilitre,
}

impl DrinkUnit {
    /// Every unit.
    pub const ALL: [Self; 3] = [Self::Cup, Self::Glass, Self::Millilitre];

    /// The words of the choice.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Cup => "Cups",
            Self::Glass => "Glasses",
            Self::Millilitre => "Millilitres",
        }
    }
}

/// Millilitres in one cup: 6 cups are 1.2 litres (evidence B4.21: NHS).
pub const CUP_ML: u16 = 200;

/// The goal of someone who set none, in cups a day: from, to (evidence B4.21: NHS).
pub const USUAL_GOAL: (u16, u16) = (6, 8);

/// How many drinks of a day the person means to have, from 1 to 20.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct DrinkGoal(u16);

impl DrinkGoal {
    /// The least and the most that can be set; the most is our own limit, to keep a slip from becoming a goal.
    pub const RANGE: std::ops::RangeInclusive<u16> = 1..=20;

    /// A goal; one outside [`DrinkGoal::RANGE`] becomes the nearest that is inside.
    pub fn nearest(cups: u16) -> Self {
        Self(cups.clamp(*Self::RANGE.start(), *Self::RANGE.end()))
    }

    /// In cups a day.
    pub const fn cups(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for DrinkGoal {
    type Error = &'static str;

    fn try_from(cups: u16) -> Result<Self, Self::Error> {
        if Self::RANGE.contains(&cups) { Ok(Self(cups)) } else { Err("the goal is not between 1 and 20") }
    }
}

impl From<DrinkGoal> for u16 {
    fn from(goal: DrinkGoal) -> Self {
        goal.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cups: u16, expected: u16) {
        assert_eq!(DrinkGoal::nearest(cups).cups(), expected);
        assert_eq!(DrinkGoal::try_from(cups).is_ok(), cups == expected);
    }

    #[test]
    fn a_goal_stays_within_reason() {
        check(0, 1);
        check(7, 7);
        check(20, 20);
        check(21, 20);
    }
}
