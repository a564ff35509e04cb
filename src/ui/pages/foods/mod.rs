//! The foods: the list, and one food.

mod card;
mod filters;
mod frames;
mod list;

pub use card::FoodPage;
pub use list::Foods;
