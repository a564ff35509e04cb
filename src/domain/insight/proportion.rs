//! Some of so many, and how two such parts differ.

/// The 97.5 % point of the normal distribution: two such tails leave 95 % between them.
const Z: f64 = 1.959_963_984_540_054;

/// Some of so many: 6 of 10.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Proportion {
    /// How many.
    pub part: u32,
    /// Of how many.
    pub of: u32,
}

impl Proportion {
    /// From 0 to 1; `None` of none.
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.part) / f64::from(self.of))
    }

    /// Wilson's score interval, 95 % (E. B. Wilson, JASA 22:209, 1927).
    fn wilson(self, share: f64) -> (f64, f64) {
        let n = f64::from(self.of);
        let middle = share + Z * Z / (2.0 * n);
        let reach = Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
        let scale = 1.0 + Z * Z / n;
        ((middle - reach) / scale, (middle + reach) / scale)
    }
}

/// The difference of two proportions and its 95 % interval, each from −1 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The first less the second.
    pub by: f64,
    /// The lower end.
    pub lower: f64,
    /// The upper end.
    pub upper: f64,
}

impl Difference {
    /// `one` less `other`, with Newcombe's hybrid score interval (method 10 in R. G. Newcombe, Statistics in Medicine
    /// 17:873, 1998). `None` when either is of none.
    pub fn newcombe(one: Proportion, other: Proportion) -> Option<Self> {
        let (p, q) = (one.share()?, other.share()?);
        let ((l1, u1), (l2, u2)) = (one.wilson(p), other.wilson(q));
        Some(Self { by: p - q, lower: p - q - (p - l1).hypot(u2 - q), upper: p - q + (u1 - p).hypot(q - l2) })
    }

    /// How far the interval lies from no difference; negative when it holds none. The clearest has the most.
    pub fn clearness(self) -> f64 {
        self.lower.max(-self.upper)
    }
}
