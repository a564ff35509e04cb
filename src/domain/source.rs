//! Where a health statement comes from, and how far it carries.

/// How far the evidence carries a statement. The word is shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Tried in people and found to help.
    Tested,
    /// Trials disagree, or there is only one.
    Mixed,
    /// Not a tip but a link or a figure that surveys or records show; it does not show cause.
    Seen,
    /// Advised by health services, not tried in a trial.
    GuidanceOnly,
    /// No good evidence either way.
    NotProven,
    /// It does not work, or it can harm.
    Avoid,
}

impl Verdict {
    /// Every verdict, the surest first.
    pub const ALL: [Self; 6] =
        [Self::Tested, Self::Mixed, Self::Seen, Self::GuidanceOnly, Self::NotProven, Self::Avoid];

    /// The words of the badge.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Tested => "Tested",
            Self::Mixed => "Mixed",
            Self::Seen => "Seen in studies",
            Self::GuidanceOnly => "Guidance only",
            Self::NotProven => "Not proven",
            Self::Avoid => "Avoid",
        }
    }
}

/// A publication. Only those of the evidence file stand here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// Who says so: "Mayo Clinic, Night leg cramps".
    pub name: &'static str,
    /// The year of the text that was read; `None` where it bears none.
    pub year: Option<u16>,
}

impl Source {
    const fn of(name: &'static str, year: u16) -> Self {
        Self { name, year: Some(year) }
    }

    /// A page that bears no year.
    const fn page(name: &'static str) -> Self {
        Self { name, year: None }
    }
}

/// How a statement was checked against its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Checked {
    /// Read in the source itself.
    Read,
    /// Read in another page that quotes the source.
    SecondHand,
    /// General knowledge, not read in a source.
    General,
}

impl Checked {
    /// What is shown beside the source.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Read => "Read in the source",
            Self::SecondHand => "Read in a page that quotes the source",
            Self::General => "General knowledge, not checked in a source",
        }
    }
}

// Health services and reference pages.

/// Leg cramps: what they are and when to get help.
pub const NHS_INFORM: Source = Source::page("NHS inform, Leg cramps");
/// Leg cramps, as other pages copy the NHS text.
pub const NHS_CRAMPS: Source = Source::of("NHS, Leg cramps (read in copies)", 2017);
/// Leg cramps.
pub const NIDIRECT: Source = Source::page("nidirect, Leg cramps");
/// Deep vein thrombosis.
pub const NHS_DVT: Source = Source::page("NHS, Deep vein thrombosis");
/// Blood clots: signs and risks.
pub const CDC_VTE: Source = Source::page("CDC, Venous thromboembolism");
/// Blood clots: signs.
pub const GLOUCESTERSHIRE: Source = Source::page("Gloucestershire Hospitals NHS, Blood clots");
/// A leg that loses its blood supply.
pub const HEALTHINFO_NZ: Source = Source::page("HealthInfo New Zealand, Leg short of blood");
/// A leg that loses its blood supply.
pub const DEVON_NHS: Source = Source::page("Devon NHS, Vascular referral guide");
/// Pressure on the nerves of the lower back.
pub const CHESTERFIELD: Source = Source::page("Chesterfield Royal NHS, Cauda equina syndrome");
/// Pressure on the nerves of the lower back.
pub const HEALTHIFY_NZ: Source = Source::page("Healthify New Zealand, Cauda equina syndrome");
/// Muscle breakdown.
pub const NIOSH: Source = Source::page("CDC/NIOSH, Rhabdomyolysis");
/// What low potassium can do.
pub const RXLIST: Source = Source::page("RxList, Low potassium");
/// Quinine is not for night cramps.
pub const FDA_QUININE: Source = Source::of("FDA, Quinine safety communication", 2010);
/// Quinine in the United Kingdom.
pub const MHRA_QUININE: Source = Source::page("MHRA, Quinine for cramps (read in copies)");
/// Statins and muscle pain.
pub const NHS_STATINS: Source = Source::page("NHS, Statins (read in papers that quote it)");
/// Narrowed leg arteries.
pub const NHS_PAD: Source = Source::page("NHS, Peripheral arterial disease");
/// Pain of a leg short of blood.
pub const GPNOTEBOOK: Source = Source::page("GPnotebook, Ischaemic rest pain");
/// What makes legs restless legs.
pub const IRLSSG: Source = Source::of("International Restless Legs Study Group, Criteria", 2014);
/// Restless legs: tests.
pub const NHS_HIGHLAND: Source = Source::page("NHS Highland, Restless legs guideline");
/// Leg cramps, as it stood in 2012.
pub const NICE_CKS: Source = Source::of("NICE CKS, Leg cramps", 2012);
/// A local pathway for leg cramps.
pub const BNSSG: Source = Source::page("BNSSG NHS, Leg cramps pathway (draft)");
/// Cramps and Addison's disease.
pub const MOSPACE: Source = Source::page("University of Missouri, Evidence summary on leg cramps");
/// A handout for patients with cramps.
pub const HANDOUT: Source = Source::page("Clinic handout on leg cramps (read in a copy)");
/// How much to drink.
pub const EFSA_WATER: Source = Source::page("EFSA, Water intake (read in copies)");
/// How much to drink.
pub const NHS_FLUIDS: Source = Source::page("NHS, Drinks (read in copies)");
/// Vitamin D and other vitamins.
pub const NHS_VITAMINS: Source = Source::page("NHS, Vitamins and minerals (read in copies)");
/// Potassium and calcium for the United Kingdom.
pub const FSS: Source = Source::page("Food Standards Scotland, Vitamins and minerals");
/// Reference intakes of the United States.
pub const NIH_ODS: Source = Source::page("NIH Office of Dietary Supplements (read in copies)");
/// Reference intakes of the European Union.
pub const EU_NRV: Source = Source::page("European Union, Nutrient reference values");
/// Vitamin B6 limits.
pub const UK_FSA: Source = Source::page("UK Food Standards Agency, Vitamin B6 (read in copies)");
/// Water tablets and salts.
pub const HSIS: Source = Source::page("Health and Food Supplements Information Service, Magnesium");
/// Food composition.
pub const USDA: Source = Source::of("USDA National Nutrient Database, SR Legacy and SR28", 2018);

// Reviews and trials.

/// Overview of night leg cramps.
pub const AAFP_2012: Source = Source::of("Allen & Kirby, American Family Physician 86:350", 2012);
/// What to try for night leg cramps.
pub const AAFP_2017: Source = Source::of("American Family Physician, Help desk answer", 2017);
/// The seven features.
pub const HALLEGRAEFF_2017: Source = Source::of("Hallegraeff, BMC Family Practice 18:29", 2017);
/// The trial of calf stretching alone.
pub const COPPIN_2005: Source = Source::of("Coppin, British Journal of General Practice 55:186", 2005);
/// Everything but drugs.
pub const COCHRANE_2021: Source = Source::of("Cochrane review, Treatments other than drugs", 2021);
/// Conflicting stretch trials.
pub const RABBITT_2016: Source = Source::of("Rabbitt, Age and Ageing 45:776", 2016);
/// Magnesium.
pub const COCHRANE_2020: Source = Source::of("Cochrane review, Magnesium for muscle cramps", 2020);
/// Magnesium.
pub const SEBO_2014: Source = Source::of("Sebo, Family Practice 31:7", 2014);
/// Magnesium oxide.
pub const ROGUIN_2017: Source = Source::of("Roguin Maor, JAMA Internal Medicine", 2017);
/// Magnesium citrate.
pub const FRUSSO_1999: Source = Source::of("Frusso, Journal of Family Practice 48:868", 1999);
/// Magnesium.
pub const ROFFE_2002: Source = Source::of("Roffe & Sills, Medical Science Monitor", 2002);
/// Magnesium oxide, the one positive trial.
pub const BARNA_2021: Source = Source::of("Barna, Nutrition Journal", 2021);
/// Vitamin K2.
pub const TAN_2024: Source = Source::of("Tan, JAMA Internal Medicine", 2024);
/// Quinine.
pub const COCHRANE_QUININE: Source = Source::of("Cochrane review, Quinine for muscle cramps", 2015);
/// Deaths among people on quinine for long.
pub const QUININE_COHORT: Source = Source::page("UK study of quinine users (read in MIMS)");
/// Cramps in pregnancy.
pub const COCHRANE_PREGNANCY: Source = Source::of("Cochrane review, Leg cramps in pregnancy", 2020);
/// Medicines and cramps.
pub const GARRISON_2012: Source = Source::of("Garrison, Archives of Internal Medicine 172:120", 2012);
/// Summer and cramps.
pub const GARRISON_2015: Source = Source::of("Garrison, CMAJ 187:248", 2015);
/// Alcohol and cramps.
pub const DELACOUR_2018: Source = Source::of("Delacour, Annals of Family Medicine 16:296", 2018);
/// Sitting and cramps.
pub const DELACOUR_2020: Source = Source::of("Delacour, Scientific Reports", 2020);
/// Cramps and sleep in the United States.
pub const GRANDNER_2017: Source = Source::of("Grandner & Winkelman, PLoS One", 2017);
/// Cramps in French practices.
pub const MAISONNEUVE_2016: Source = Source::of("Maisonneuve, BMC Family Practice", 2016);
/// Cramps in a British practice.
pub const NAYLOR_1994: Source = Source::of("Naylor & Young, General population survey of rest cramps", 1994);
/// Epsom salts and skin.
pub const GROBER_2017: Source = Source::of("Gröber, Nutrients", 2017);
/// Coffee and body water.
pub const KILLER_2014: Source = Source::of("Killer, PLoS One", 2014);
/// Caffeine and urine.
pub const SEAL_2017: Source = Source::of("Seal, Frontiers in Nutrition", 2017);
/// Exercise cramps.
pub const SCHWELLNUS_2008: Source = Source::of("Schwellnus, British Journal of Sports Medicine", 2008);
/// Drinking far too much.
pub const MILLER_2015: Source = Source::of("Miller, Current Sports Medicine Reports", 2015);
/// Pickle brine.
pub const PICCLES_2022: Source = Source::of("Tapper, American Journal of Gastroenterology 117:895", 2022);
/// Vitamin D.
pub const HANSEN_2015: Source = Source::of("Hansen, Vitamin D trial", 2015);
/// Restless legs and their look-alikes.
pub const TIPTON_2017: Source = Source::of("Tipton & Wszolek, Review of restless legs", 2017);
/// Restless legs table.
pub const ERJ_RLS: Source = Source::page("European Respiratory Journal, Table of restless legs criteria");
/// Low potassium intake and cramps; the evidence file names the trial no further.
pub const POTASSIUM_TRIAL: Source = Source::page("Trial in women past the menopause (read in a summary)");
/// Lines of which only copies were read, none of them from the authority itself.
pub const COPIES: Source = Source::page("Newspapers and other copies (the original was not read)");
/// Nothing was read for this: the text is general knowledge.
pub const GENERAL: Source = Source::page("General medical knowledge");
/// Trials and studies were looked for and none was found.
pub const NOT_FOUND: Source = Source::page("Our search: no study found");
/// A limit this app sets itself.
pub const OWN_RULE: Source = Source::page("A rule of this app");

// relief

/// Patient page, read as of 2023: stretch, rub, walk or shake the leg, warmth or a wrapped cold pack.
pub const MAYO_2023: Source = Source { name: "Mayo Clinic, Night leg cramps", year: Some(2023) };
/// Review of exercise cramps, where stretching is the standard treatment of the cramp itself.
pub const MILLER_2021: Source = Source { name: "Miller, review of exercise cramps", year: Some(2021) };
/// Trial of bedtime stretching: hold 10 s, rest 10 s, three times. It did not try stretching during a cramp.
pub const HALLEGRAEFF_2012: Source = Source { name: "Hallegraeff, trial of bedtime stretches", year: Some(2012) };
