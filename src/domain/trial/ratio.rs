//! How two rates compare: the ratio of two counts, each over its nights, with its exact interval.
//!
//! Given their sum, the first of two Poisson counts is binomial (J. Przyborowski and H. Wilenski, Biometrika 31:313,
//! 1940); the exact interval of that share (C. J. Clopper and E. S. Pearson, Biometrika 26:404, 1934), turned into
//! odds and divided by the odds of the nights, is that of the ratio. It covers 95 % or more, whatever the counts, if
//! cramps come each on its own. They often come in spells; then the true interval is wider, which the page says.

/// A count and the nights it was counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// How many.
    pub count: u32,
    /// In how many nights.
    pub nights: u32,
}

/// A ratio of two rates and its 95 % interval, each 0 or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateRatio {
    /// The first rate divided by the second; `None` when the second is 0.
    pub ratio: Option<f64>,
    /// The lower end.
    pub lower: f64,
    /// The upper end; `None` when there is none.
    pub upper: Option<f64>,
}

/// What each tail leaves outside.
const TAIL: f64 = 0.025;

impl RateRatio {
    /// `one` to `other`. `None` when either has no nights, or nothing was counted at all.
    pub fn exact(one: Rated, other: Rated) -> Option<Self> {
        if one.nights == 0 || other.nights == 0 || one.count.checked_add(other.count)? == 0 {
            return None;
        }
        let nights = f64::from(other.nights) / f64::from(one.nights);
        let tails = Tails::new(one.count + other.count);
        // The share of the first count below which seeing as many would be too rare, and above which seeing as few.
        let lower = if one.count == 0 { 0.0 } else { share(|p| tails.at_least(one.count, p) < TAIL) };
        let upper = (other.count > 0).then(|| share(|p| tails.at_least(one.count + 1, p) < 1.0 - TAIL));
        let odds = |share: f64| nights * share / (1.0 - share);
        Some(Self {
            ratio: (other.count > 0).then(|| nights * f64::from(one.count) / f64::from(other.count)),
            lower: odds(lower),
            upper: upper.map(odds),
        })
    }
}

/// The share up to which `below` holds, by halving.
fn share(below: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        *(if below(middle) { &mut low } else { &mut high }) = middle;
    }
    f64::midpoint(low, high)
}

/// The tails of the binomial distributions of one size.
struct Tails {
    size: u32,
    /// The logarithms of 0!, 1!, 2! and so on to the size.
    factorials: Vec<f64>,
}

impl Tails {
    fn new(size: u32) -> Self {
        let mut sum = 0.0;
        let factorials = (0..=size).map(|n| {
            sum += f64::from(n.max(1)).ln();
            sum
        });
        Self { size, factorials: factorials.collect() }
    }

    /// How likely at least `count` of the size are, each with the chance `p`. Each term by itself, from its logarithm,
    /// so that none is lost where the first are too small to be numbers.
    fn at_least(&self, count: u32, p: f64) -> f64 {
        let ln = |n: u32| self.factorials.get(n as usize).copied().unwrap_or_default();
        let (yes, no) = (p.ln(), (-p).ln_1p());
        let term = |n: u32| {
            let rest = self.size - n;
            (ln(self.size) - ln(n) - ln(rest) + f64::from(n) * yes + f64::from(rest) * no).exp()
        };
        (count..=self.size).map(term).sum()
    }
}
