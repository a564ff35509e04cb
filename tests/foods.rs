//! The table in the app says what `foods.csv` says: read a second time, by another reader, and compared.

use std::collections::BTreeMap;

use unknot::domain::food::{Amount, Confidence, FOODS, Food, Group, Nutrient, food};

/// The evidence file leaves cod liver oil out.
const LEFT_OUT: &str = "04589";

type Row = BTreeMap<String, String>;

fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_path("src/domain/food/foods.csv").expect("the file");
    reader.deserialize().map(|row| row.expect("a row")).filter(|row: &Row| row["ndb"] != LEFT_OUT).collect()
}

fn of(row: &Row) -> &'static Food {
    food(&row["ndb"]).unwrap_or_else(|| panic!("{} is in the app", row["name"]))
}

/// An amount as the file may write it, in units.
fn units(amount: Option<Amount>) -> Option<f64> {
    amount.map(|a| f64::from(a.in_hundredths()) / 100.0)
}

fn check(row: &Row, column: &str, shown: Option<f64>) {
    let written = Some(row[column].as_str()).filter(|t| !t.is_empty()).map(|t| t.parse::<f64>().expect("a number"));
    let same = match (written, shown) {
        (Some(a), Some(b)) => (a - b).abs() < 0.001,
        (a, b) => a.is_none() && b.is_none(),
    };
    assert!(same, "{} {column}: the file says {written:?}, the app {shown:?}", row["name"]);
}

#[test]
fn every_row_but_cod_liver_oil_is_in_the_app_once() {
    let ids: std::collections::BTreeSet<_> = FOODS.iter().map(Food::id).collect();
    assert_eq!((rows().len(), FOODS.len(), ids.len()), (87, 87, 87));
    assert!(food(LEFT_OUT).is_none());
}

#[test]
fn every_figure_equals_the_file() {
    for row in rows() {
        let food = of(&row);
        let figures = food.figures;
        check(&row, "grams", units(Some(Amount::hundredths(figures.grams))));
        check(&row, "potassium_mg", units(food.amount(Nutrient::Potassium)));
        check(&row, "magnesium_mg", units(food.amount(Nutrient::Magnesium)));
        check(&row, "calcium_mg", units(food.amount(Nutrient::Calcium)));
        check(&row, "sodium_mg", units(food.amount(Nutrient::Sodium)));
        check(&row, "vitamin_d_ug", units(food.amount(Nutrient::VitaminD)));
        check(&row, "vitamin_d_iu", units(figures.vitamin_d_iu));
        check(&row, "water_pct", units(food.amount(Nutrient::Fluid)));
        check(&row, "caffeine_mg", units(figures.caffeine));
    }
}

#[test]
fn serving_releases_and_confidence_equal_the_file() {
    for row in rows() {
        let figures = of(&row).figures;
        assert!(row["serving"].starts_with(figures.serving), "{}", row["name"]);
        assert_eq!(figures.checked_in.replace("SR Legacy", "SRLegacy").replace(", ", "+"), row["checked_in"]);
        let confidence = match row["confidence"].as_str() {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            _ => Confidence::Revised,
        };
        assert_eq!(figures.confidence, confidence, "{}", row["name"]);
        assert_eq!(figures.group == Group::Limit, row["group"] == "limit", "{}", row["name"]);
    }
}

#[test]
fn what_the_file_limits_the_app_limits() {
    for row in rows().iter().filter(|r| r["group"] == "limit") {
        assert!(of(row).card.limit.is_some(), "{}", row["name"]);
    }
}

#[test]
fn our_names_name_the_same_food() {
    // A card joined to the wrong number would share no word with the file's name or the USDA's.
    for row in rows() {
        let card = of(&row).card;
        let words = |text: &str| -> Vec<String> {
            text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() > 2).map(Into::into).collect()
        };
        let theirs = words(&format!("{} {}", row["name"], row["usda_description"]));
        assert!(words(card.name).iter().any(|w| theirs.contains(w)), "{} is {}", card.name, row["name"]);
    }
}
