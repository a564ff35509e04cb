//! The icons, drawn as one family: 24 × 24, lines of one width, no fill. Each is one path.

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// A moon: Tonight.
    Moon,
    /// A calendar: Journal.
    Calendar,
    /// A knot coming loose: Cramp now.
    Knot,
    /// Bars: Insights.
    Bars,
    /// An open book: Library.
    Book,
    /// A gear: Settings.
    Gear,
    /// A triangle with a stroke: warning.
    Alert,
    /// A pencil: edit.
    Pencil,
    /// A bin: delete.
    Bin,
    /// An arrow back.
    Back,
    /// A speaker: voice.
    Speaker,
    /// Two people: partner.
    People,
}

impl Icon {
    /// Every icon.
    pub const ALL: [Self; 12] = [
        Self::Moon,
        Self::Calendar,
        Self::Knot,
        Self::Bars,
        Self::Book,
        Self::Gear,
        Self::Alert,
        Self::Pencil,
        Self::Bin,
        Self::Back,
        Self::Speaker,
        Self::People,
    ];

    /// The path of the icon in a 24 × 24 box.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Moon => "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
            Self::Calendar => "M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5M8 15h.01M12 15h.01M16 15h.01",
            Self::Knot => "M3 15c4 0 5-2 7-5s4-5 6-3-1 5-4 5-5-3-3-5 4 0 5 3 3 5 7 5",
            Self::Bars => "M4 20h16M7 20v-7M12 20V5M17 20v-10",
            Self::Book => "M12 6.5C10 5 7 4.5 4 5v14c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5v14",
            Self::Gear => {
                "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1"
            }
            Self::Alert => "M12 3.5L22 20.5H2zM12 10v5M12 18h.01",
            Self::Pencil => "M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4",
            Self::Bin => "M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6",
            Self::Back => "M20 12H4M11 5l-7 7 7 7",
            Self::Speaker => "M4 9.5v5h4l5 4.5V5L8 9.5zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
            Self::People => {
                "M8 4.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 19.5c0-4 2-6.5 5.5-6.5s5.5 2.5 5.5 6.5M16.5 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM15.5 14.5c3.5-1 6 1 6 5"
            }
        }
    }
}
