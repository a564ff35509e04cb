//! A scene: a pose at the start and a pose that is held, what stands round it, and how both become paths.

use super::{
    anatomy::{Figure, Leg, On},
    arm::{Hold, arm, helping_hand, within_reach},
    geometry::{Point, arrow, curved_arrow, line, star, wave},
    prop::Prop,
};
use crate::domain::body::Muscle;

/// Where a hand goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reach {
    /// To a fixed place.
    To(Point, Hold),
    /// To a place on the body, the fingers this much turned from the bone's direction.
    Lay(On, f32),
    /// Round a place on the body.
    Clasp(On),
    /// To the end of a towel of this length in centimetres; its loop goes from the one place to the other.
    Towel { round: (On, On), length: f32 },
}

/// The other leg.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum OtherLeg {
    /// Not drawn.
    Hidden,
    /// In this pose throughout.
    Still(Leg),
    /// Flat on the floor, its ankle here, however the hip moves.
    Planted(Point),
    /// On the ball of its foot, behind the body, its ankle here, however the hip moves.
    OnToes(Point),
}

/// The way to move.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Arrow {
    /// None: nothing moves.
    Absent,
    /// From one place to another.
    Straight(Point, Point),
    /// Round a place on the held body: radius in centimetres, from and to which direction.
    Round(On, f32, f32, f32),
    /// To and fro.
    Both(On, f32, f32, f32),
    /// Round and round, under the hand; radius in centimetres.
    Circle(On, f32),
}

/// What is drawn of the starting pose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ghost {
    Nothing,
    Foot,
    Leg,
    Trunk,
}

/// A towel round the muscle, and where its marks begin, seen from its middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Wrap {
    Nothing,
    Warm(Point),
    Cold(Point),
}

/// A scene; every picture is one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Scene {
    /// Picture units per centimetre.
    pub(super) scale: f32,
    /// The place on the leg that stays, and where in the picture it is.
    pub(super) pin: (On, Point),
    /// The trunk's direction from hip to head, at the start and held.
    pub(super) trunk: (f32, f32),
    /// The leg at the start and held.
    pub(super) leg: (Leg, Leg),
    pub(super) other: OtherLeg,
    /// The far hand, then the near one; a single hand is the near one.
    pub(super) hands: Vec<Reach>,
    /// Somebody else's hands: where, from which direction, the fingers which way from the bone.
    pub(super) helpers: Vec<(On, f32, f32)>,
    pub(super) behind: Vec<Prop>,
    /// What stands before the figure.
    pub(super) before: Vec<Prop>,
    pub(super) arrow: Arrow,
    pub(super) ghost: Ghost,
    pub(super) wrap: Wrap,
    /// Whether covers lie over the figure.
    pub(super) blanket: bool,
}

impl Scene {
    /// The figure `t` of the way from the start (0) to the held pose (1).
    pub(super) fn figure(&self, t: f32) -> Figure {
        let mix = |a: f32, b: f32| a + (b - a) * t;
        let (a, b) = self.leg;
        let leg = Leg::new(mix(a.thigh, b.thigh), mix(a.knee, b.knee), mix(a.ankle, b.ankle), mix(a.toes, b.toes));
        let trunk = mix(self.trunk.0, self.trunk.1);
        let (pinned, place) = self.pin;
        let origin = Point::new(0.0, 0.0);
        let loose = Figure::new(origin, self.scale, trunk, leg);
        Figure::new(origin.shifted(loose.on(pinned), place), self.scale, trunk, leg)
    }

    fn other_leg(&self, t: f32) -> Option<Figure> {
        let hip = self.figure(t).hip();
        match self.other {
            OtherLeg::Hidden => None,
            OtherLeg::Still(leg) => Some(Figure::new(hip, self.scale, 0.0, leg)),
            OtherLeg::Planted(ankle) => Some(Figure::standing(hip, ankle, self.scale, 0.0)),
            OtherLeg::OnToes(ankle) => Some(Figure::standing(hip, ankle, self.scale, 42.0)),
        }
    }

    /// Class and path of every shape at `t`, the hindmost first.
    pub(super) fn shapes(&self, muscle: Option<Muscle>, t: f32) -> Vec<(&'static str, String)> {
        let figure = self.figure(t);
        let mut shapes: Vec<_> = self.behind.iter().flat_map(|p| p.shapes()).collect();
        if let Some(other) = self.other_leg(t) {
            shapes.push(("figure-body", other.leg_outline()));
        }
        if let [far, _] = self.hands[..] {
            self.hand(far, &figure, true, &mut shapes);
        }
        let start = self.figure(0.0);
        match self.ghost {
            Ghost::Nothing => {}
            Ghost::Foot => shapes.push(("figure-ghost", start.foot_outline())),
            Ghost::Leg => shapes.push(("figure-ghost", start.leg_outline())),
            Ghost::Trunk => shapes.push(("figure-ghost", start.trunk_outline())),
        }
        shapes.push(("figure-limb", figure.trunk_outline() + &figure.leg_outline()));
        if let Some(muscle) = muscle {
            shapes.push(("figure-muscle", figure.muscle_outline(muscle)));
            self.wrap(muscle, &figure, &mut shapes);
        }
        let arrow = self.arrow();
        if let Arrow::Circle(..) = self.arrow {
            // The hand that rubs lies on its own circle.
            shapes.extend(arrow.clone());
        }
        if let Some(&near) = self.hands.last() {
            self.hand(near, &figure, false, &mut shapes);
        }
        for &(on, from, fingers) in &self.helpers {
            let hand = helping_hand(figure.on(on), from, figure.bone(on.0).direction + fingers, self.scale);
            shapes.push(("figure-arm", hand));
        }
        shapes.extend(self.before.iter().flat_map(|p| p.shapes()));
        if self.blanket {
            shapes.push(("figure-towel", figure.blanket()));
        }
        if !matches!(self.arrow, Arrow::Circle(..)) {
            shapes.extend(arrow);
        }
        shapes
    }

    fn hand(&self, reach: Reach, figure: &Figure, far: bool, shapes: &mut Vec<(&'static str, String)>) {
        let (place, hold) = self.target(reach, figure);
        if let Reach::Towel { round: (near, off), .. } = reach {
            shapes.push(("figure-towel", line(&[place, figure.on(near), figure.on(off)])));
        }
        let shoulder = figure.shoulder();
        let class = if far { "figure-body" } else { "figure-arm" };
        shapes.push((class, arm(shoulder, place, hold, self.scale)));
    }

    /// The towel, and three waves of warmth or three stars of cold.
    fn wrap(&self, muscle: Muscle, figure: &Figure, shapes: &mut Vec<(&'static str, String)>) {
        let (offset, mark): (_, fn(Point) -> String) = match self.wrap {
            Wrap::Nothing => return,
            Wrap::Warm(offset) => (offset, wave),
            Wrap::Cold(offset) => (offset, star),
        };
        let (outline, hems, middle) = figure.wrapping(muscle);
        shapes.push(("figure-wrap", outline));
        shapes.push(("figure-hem", hems));
        let marks = [-1.0, 0.0, 1.0].map(|i| mark(Point::new(middle.x + offset.x + 30.0 * i, middle.y + offset.y)));
        shapes.push(("figure-mark", marks.concat()));
    }

    /// Where a hand is, and how.
    pub(super) fn target(&self, reach: Reach, figure: &Figure) -> (Point, Hold) {
        match reach {
            Reach::To(place, hold) => (place, hold),
            Reach::Lay(on, turn) => (figure.on(on), Hold::Flat(figure.bone(on.0).direction + turn)),
            Reach::Clasp(on) => (within_reach(figure.shoulder(), figure.on(on), self.scale), Hold::Grip),
            Reach::Towel { round: (near, _), length } => {
                let foot = figure.on(near);
                let hand = foot.towards(foot.direction(figure.shoulder()), length * self.scale);
                (within_reach(figure.shoulder(), hand, self.scale), Hold::Grip)
            }
        }
    }

    fn arrow(&self) -> Option<(&'static str, String)> {
        let held = self.figure(1.0);
        let path = match self.arrow {
            Arrow::Absent => return None,
            Arrow::Straight(from, to) => arrow(from, to),
            Arrow::Round(on, radius, from, to) => {
                curved_arrow(held.on(on), radius * self.scale, (from, to), false, 1.0)
            }
            Arrow::Both(on, radius, from, to) => curved_arrow(held.on(on), radius * self.scale, (from, to), true, 1.0),
            Arrow::Circle(on, radius) => curved_arrow(held.on(on), radius * self.scale, (-200.0, 100.0), false, 0.7),
        };
        Some(("figure-arrow", path))
    }
}
