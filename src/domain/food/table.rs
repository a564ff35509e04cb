//! Every food of the list, shelf by shelf: our names and notes, joined to the figures while the app is compiled.

use super::{
    Food, Limit, Trait,
    card::Card,
    figures::Figures,
    nutrient::Nutrient::{Calcium, Fluid, Magnesium, Potassium, VitaminD},
};

/// Every food, in the order of the list.
pub static FOODS: [Food; 87] = [
    // Fruit, fresh and dried.
    food("09040", "Banana", "").claimed(&[Potassium]),
    food("09200", "Orange", "").claimed(&[Potassium]),
    food("09148", "Kiwi (kiwifruit)", "green"),
    food("09226", "Papaya", "pawpaw"),
    food("09326", "Watermelon", "").claimed(&[Fluid]).note("Mostly water, with few minerals."),
    food("09181", "Cantaloupe melon", "rockmelon"),
    food("09316", "Strawberries", "berries"),
    food("09032", "Dried apricots", ""),
    food("09291", "Prunes", "dried plums"),
    food("09421", "Medjool dates", ""),
    food("09037", "Avocado", "").claimed(&[Potassium]),
    // Vegetables and mushrooms.
    food("11508", "Sweet potato, baked", "").claimed(&[Potassium]),
    food("11674", "Potato, baked, with skin", "jacket"),
    food("11458", "Spinach, cooked", "leafy greens").claimed(&[Potassium, Magnesium]).has(&[Trait::LeafyGreen, Trait::Oxalate]),
    food("11457", "Spinach, raw", "leafy greens salad").claimed(&[Potassium, Magnesium]).has(&[Trait::LeafyGreen, Trait::Oxalate]),
    food("11234", "Kale, cooked", "leafy greens").claimed(&[Magnesium]).has(&[Trait::LeafyGreen]),
    food("11148", "Swiss chard, cooked", "leafy greens silverbeet").claimed(&[Magnesium]).has(&[Trait::LeafyGreen, Trait::Oxalate]),
    food("11162", "Collard greens, cooked", "leafy spring").claimed(&[Magnesium]).has(&[Trait::LeafyGreen]),
    food("11087", "Beetroot leaves (beet greens), cooked", "leafy").claimed(&[Magnesium]).has(&[Trait::LeafyGreen, Trait::Oxalate]),
    food("11091", "Broccoli, cooked", "").claimed(&[Calcium]),
    food("11205", "Cucumber, with peel", "").claimed(&[Fluid]).note("Mostly water, with few minerals."),
    food("11143", "Celery", "").claimed(&[Fluid]).note("Mostly water, with few minerals."),
    food("11529", "Tomato", ""),
    food("11260", "White mushrooms, raw", "").claimed(&[VitaminD]).note("Almost no vitamin D, unless they were treated with UV light."),
    food("11938", "White mushrooms, UV-treated", "ultraviolet").claimed(&[VitaminD]).note("UV light gives them their vitamin D. Look for it on the pack."),
    food("11483", "Acorn squash, baked", "pumpkin"),
    // Beans, lentils and tofu.
    food("16015", "Black beans, cooked", "legumes pulses"),
    food("16070", "Lentils, cooked", "legumes pulses"),
    food("16057", "Chickpeas (garbanzo beans), cooked", "legumes pulses hummus"),
    food("16050", "White beans, cooked", "legumes pulses"),
    food("11212", "Edamame (green soya beans), cooked", "soy soybeans"),
    food("16426", "Tofu, firm, set with calcium", "soya soy bean curd").note("The calcium depends on the salt that sets the tofu."),
    // Nuts and seeds.
    food("12061", "Almonds", "").claimed(&[Magnesium]),
    food("12087", "Cashews, raw", "").claimed(&[Magnesium]),
    food("12078", "Brazil nuts", "").claimed(&[Magnesium]).has(&[Trait::Selenium]),
    food("12155", "Walnuts", ""),
    food("12220", "Flaxseed (linseed)", "flax").claimed(&[Magnesium]),
    food("12016", "Pumpkin seeds, roasted, unsalted", "pepitas").claimed(&[Magnesium]),
    food("12023", "Sesame seeds, whole", "").claimed(&[Calcium]),
    food("12166", "Tahini (sesame paste)", "").claimed(&[Calcium]),
    food("12006", "Chia seeds", ""),
    food("12036", "Sunflower seeds", ""),
    food("16098", "Peanut butter, salted", ""),
    food("19904", "Dark chocolate, 70 to 85% cocoa", "cacao").claimed(&[Magnesium]),
    // Milk, yogurt and cheese.
    food("01117", "Yogurt, plain, low-fat", "yoghurt").claimed(&[Calcium]),
    food("01256", "Greek yogurt, plain, fat-free", "yoghurt nonfat").claimed(&[Calcium]),
    food("01082", "Milk, 1% fat, vitamin D added (US)", "dairy").claimed(&[Calcium, VitaminD]).has(&[Trait::Drink]).note("UK milk usually has no added vitamin D."),
    food("01077", "Milk, whole, vitamin D added (US)", "dairy full fat").claimed(&[Calcium, VitaminD]).has(&[Trait::Drink]).note("UK milk usually has no added vitamin D."),
    food("16139", "Soya (soy) milk, fortified", "plant").has(&[Trait::Drink]).note("What is added depends on the maker and the country."),
    food("01009", "Cheddar cheese", "").claimed(&[Calcium]),
    food("01028", "Mozzarella, part-skim", "cheese").claimed(&[Calcium]),
    // Fish.
    food("15209", "Salmon, Atlantic, wild, cooked", "seafood oily fish").claimed(&[VitaminD]).has(&[Trait::OilyFishOrTuna]).note("It has vitamin D, but the table gives no figure."),
    food("15237", "Salmon, Atlantic, farmed, cooked", "seafood oily fish").claimed(&[VitaminD]).has(&[Trait::OilyFishOrTuna]),
    food("15086", "Salmon, sockeye, cooked", "seafood red oily fish").claimed(&[VitaminD]).has(&[Trait::OilyFishOrTuna]),
    food("15121", "Tuna, canned (tinned) in water", "seafood fish").claimed(&[VitaminD]).has(&[Trait::OilyFishOrTuna]).note("It has far less vitamin D than salmon or trout."),
    food("15088", "Sardines, canned (tinned) in oil, with bones", "seafood oily fish").claimed(&[VitaminD]).has(&[Trait::OilyFishOrTuna]),
    food("15047", "Mackerel, Atlantic, cooked", "seafood oily fish").has(&[Trait::OilyFishOrTuna]).note("It has vitamin D, but the table gives no figure."),
    food("15241", "Rainbow trout, farmed, cooked", "seafood oily fish").has(&[Trait::OilyFishOrTuna]),
    // Eggs, chicken, grains and drinks.
    food("01129", "Egg, hard-boiled", "").claimed(&[VitaminD]),
    food("01125", "Egg yolk", "").claimed(&[VitaminD]),
    food("05064", "Chicken breast, roasted", "meat poultry"),
    food("08077", "Breakfast cereal, fortified", "").claimed(&[VitaminD]).note("What is added depends on the maker and the country."),
    food("08029", "Bran flakes", "breakfast cereal").claimed(&[VitaminD]).note("What is added depends on the maker and the country."),
    food("08121", "Porridge (oatmeal), made with water", "oats"),
    food("20137", "Quinoa, cooked", ""),
    food("20037", "Brown rice, cooked", "wholegrain"),
    food("18075", "Wholemeal (whole-wheat) bread", ""),
    food("09206", "Orange juice, fresh", "").has(&[Trait::Drink]),
    food("06170", "Beef stock, home-made", "bone broth soup").limit(Limit::Salt).has(&[Trait::Drink]).note("Articles praise bone broth for its minerals. This is the nearest food measured: it has little calcium and a lot of salt."),
    food("14090", "Coconut water, unsweetened", "").has(&[Trait::Drink]),
    food("14429", "Tap water", "").claimed(&[Fluid]).has(&[Trait::Drink]),
    food("11886", "Tomato juice, no salt added", "").has(&[Trait::Drink]),
    // What the articles say to have less of.
    food("14209", "Coffee, brewed", "caffeine").limit(Limit::Caffeine).has(&[Trait::Drink]),
    food("14154", "Energy drink", "caffeine").limit(Limit::Caffeine).has(&[Trait::Drink]),
    food("14148", "Cola", "soda soft fizzy drink caffeine pop").limit(Limit::Sugar).has(&[Trait::Drink]),
    food("14003", "Beer", "alcohol lager").limit(Limit::Alcohol).has(&[Trait::Drink]),
    food("14096", "Red wine", "alcohol").limit(Limit::Alcohol).has(&[Trait::Drink]),
    food("14037", "Spirits (gin, rum, vodka, whisky)", "alcohol liquor whiskey").limit(Limit::Alcohol).has(&[Trait::Drink]),
    food("19411", "Crisps (potato chips), salted", "snack").limit(Limit::Salt),
    food("06583", "Instant noodles (ramen), with the packet", "soup").limit(Limit::Salt),
    food("06419", "Canned (tinned) chicken noodle soup", "").limit(Limit::Salt).has(&[Trait::Drink]),
    food("07029", "Ham, sliced", "pork processed meat").limit(Limit::Salt).note("Tables differ on its salt.").sodium("about 450 to 650 mg"),
    food("10862", "Bacon, fried", "pork processed meat").limit(Limit::Salt),
    food("07945", "Hot dog sausage (frankfurter), beef", "processed meat").limit(Limit::Salt),
    food("11937", "Dill pickle (pickled cucumber)", "gherkin brine").limit(Limit::Salt),
    food("21138", "Chips (French fries), fast food", "fried potato").limit(Limit::MeatOrFried),
    food("23573", "Beef burger (ground or minced beef patty), grilled", "hamburger red meat").limit(Limit::MeatOrFried),
];

const fn food(ndb: &'static str, name: &'static str, also: &'static str) -> Food {
    Food {
        figures: Figures::of(ndb),
        card: Card { name, also, claimed: &[], limit: None, traits: &[], note: "", sodium: None },
    }
}

impl Food {
    const fn claimed(mut self, nutrients: &'static [super::Nutrient]) -> Self {
        self.card.claimed = nutrients;
        self
    }

    const fn limit(mut self, why: Limit) -> Self {
        self.card.limit = Some(why);
        self
    }

    const fn has(mut self, traits: &'static [Trait]) -> Self {
        self.card.traits = traits;
        self
    }

    const fn sodium(mut self, words: &'static str) -> Self {
        self.card.sodium = Some(words);
        self
    }

    const fn note(mut self, note: &'static str) -> Self {
        self.card.note = note;
        self
    }
}
