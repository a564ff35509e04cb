//! What must be true of every picture: bodies that bend as bodies do, and motion the browser can interpolate.

use super::{
    Drawing, FRAMES, HEIGHT, WIDTH,
    anatomy::{Bone, Figure, Leg, On},
    arm, drawing,
    geometry::Point,
    scene,
    scene::{Reach, Scene},
    shown, svg, whole,
};
use crate::domain::{
    body::{Muscle, Position},
    relief::{Action, Picture},
    routine::{Aid, Routine, What},
};

/// Half a body's outline.
const LINE: f32 = 4.5;

fn pictures() -> Vec<Picture> {
    let mut all = Vec::new();
    for muscle in Muscle::ALL {
        for position in Position::ALL {
            all.extend(Action::ALL.map(|action| Picture { position, muscle, action }));
        }
    }
    all
}

/// Every scene that is really drawn, once.
fn scenes() -> Vec<(Picture, Scene)> {
    pictures().into_iter().filter(|p| shown(*p) == *p).map(|p| (p, scene(p))).collect()
}

fn moments() -> impl Iterator<Item = f32> {
    (0..FRAMES).map(|frame| f32::from(frame) / f32::from(FRAMES - 1))
}

/// A path without its numbers.
fn structure(d: &str) -> String {
    d.chars().filter(char::is_ascii_alphabetic).collect()
}

#[test]
fn all_frames_of_a_shape_have_one_structure() {
    for picture in pictures() {
        for shape in drawing(picture).shapes {
            assert!([1, usize::from(FRAMES)].contains(&shape.frames.len()), "{picture:?} {}", shape.class);
            assert!(shape.frames.iter().all(|d| structure(d) == structure(&shape.frames[0])), "{picture:?}");
            assert_eq!(shape.motion().is_some(), shape.frames.len() > 1);
        }
    }
}

#[test]
fn every_stretch_moves_and_shows_its_arrow_its_muscle_and_its_start() {
    let stretches = [Action::Stretch, Action::Help, Action::Wall, Action::Ledge];
    for (picture, _) in scenes().into_iter().filter(|(p, _)| stretches.contains(&p.action)) {
        let shapes = drawing(picture).shapes;
        for class in ["figure-arrow", "figure-muscle", "figure-ghost"] {
            assert_eq!(shapes.iter().filter(|s| s.class == class).count(), 1, "{picture:?} {class}");
        }
        assert!(shapes.iter().any(|s| s.class == "figure-limb" && s.motion().is_some()), "{picture:?}");
    }
}

#[test]
fn every_stretch_goes_against_the_pull_of_its_muscle() {
    let stretches = [Action::Stretch, Action::Help, Action::Wall, Action::Ledge];
    for (picture, scene) in scenes().into_iter().filter(|(p, _)| stretches.contains(&p.action)) {
        let (start, held) = scene.leg;
        let folded = |trunk: f32, leg: Leg| trunk - leg.thigh;
        let pulled = match picture.muscle {
            Muscle::Calf => held.ankle > start.ankle && held.knee <= 5.0,
            Muscle::Foot => held.toes > start.toes + 30.0 && held.ankle > start.ankle,
            Muscle::FrontThigh => held.knee > start.knee,
            Muscle::BackThigh => folded(scene.trunk.1, held) > folded(scene.trunk.0, start) && held.knee <= 5.0,
            Muscle::Shin => held.ankle < start.ankle && held.ankle < -30.0,
        };
        assert!(pulled, "{picture:?}");
    }
}

#[test]
fn joints_bend_only_as_far_and_as_way_as_people_do() {
    for (picture, scene) in scenes() {
        for leg in [scene.leg.0, scene.leg.1] {
            assert!((0.0..=140.0).contains(&leg.knee), "knee of {picture:?}");
            assert!((-60.0..=30.0).contains(&leg.ankle), "ankle of {picture:?}");
            assert!((-40.0..=70.0).contains(&leg.toes), "toes of {picture:?}");
        }
    }
}

#[test]
fn no_bone_grows_or_shrinks() {
    for (picture, scene) in scenes() {
        for t in moments() {
            let figure = scene.figure(t);
            let joint = |bone| figure.on(On(bone, 0.0, 0.0));
            let length = |a, b| joint(a).distance(joint(b)) / scene.scale;
            assert!((length(Bone::Thigh, Bone::Shank) - 42.0).abs() < 0.01, "{picture:?}");
            assert!((length(Bone::Shank, Bone::Foot) - 40.0).abs() < 0.01, "{picture:?}");
        }
    }
}

#[test]
fn whoever_stands_with_the_other_leg_can_reach_the_floor_with_it() {
    for (hip, ankle) in [(100.0, 216.0), (60.0, 140.0)] {
        let figure = Figure::standing(Point::new(90.0, hip), Point::new(100.0, ankle), 1.6, 0.0);
        assert!(figure.on(On(Bone::Foot, 0.0, 0.0)).distance(Point::new(100.0, ankle)) < 0.1);
        let knee = figure.on(On(Bone::Shank, 0.0, 0.0));
        assert!(knee.x > 90.0, "the knee bends forward of hip and ankle, never back");
    }
}

#[test]
fn hands_reach_what_they_hold() {
    for (picture, scene) in scenes() {
        for t in moments() {
            let figure = scene.figure(t);
            for &hand in &scene.hands {
                let (place, hold) = scene.target(hand, &figure);
                let arrived = t > 0.99 || matches!(hand, Reach::To(..));
                assert!(!arrived || arm::reaches(figure.shoulder(), place, hold, scene.scale), "{picture:?} at {t}");
                if let (true, Reach::Clasp(on)) = (t > 0.99, hand) {
                    assert!(place.distance(figure.on(on)) < 0.1, "{picture:?}");
                }
            }
        }
    }
}

#[test]
fn whoever_leans_in_keeps_the_foot_where_it_is_and_the_heel_down() {
    for action in [Action::Wall, Action::Ledge] {
        let scene = scene(shown(Picture { position: Position::Standing, muscle: Muscle::Calf, action }));
        let (start, held) = (scene.figure(0.0), scene.figure(1.0));
        let (heel, toes) = (On(Bone::Foot, -6.5, -9.0), On(Bone::Toes, 7.0, 0.0));
        for place in [heel, toes] {
            assert!(start.on(place).distance(held.on(place)) < 0.5, "{action:?} {place:?}");
        }
        assert!(held.on(toes).y < held.on(heel).y - 15.0, "the toes are higher than the heel: {action:?}");
        assert!(held.hip().x > start.hip().x + 15.0, "the hip goes forward: {action:?}");
    }
}

#[test]
fn only_where_a_muscle_is_at_work_one_is_filled() {
    for picture in pictures() {
        let filled = drawing(picture).shapes.iter().any(|s| s.class == "figure-muscle");
        assert_eq!(filled, picture.action.has_muscle(), "{picture:?}");
    }
}

#[test]
fn the_foot_is_in_the_picture() {
    for (picture, scene) in scenes() {
        let figure = scene.figure(1.0);
        for on in [On(Bone::Foot, 0.0, 0.0), On(Bone::Foot, -7.0, -8.0), On(Bone::Toes, 8.0, 0.0)] {
            let Point { x, y } = figure.on(on);
            assert!((0.0..WIDTH).contains(&x) && (0.0..HEIGHT).contains(&y), "{picture:?} {x} {y}");
        }
    }
}

#[test]
fn words_stand_for_every_picture_and_tell_the_poses_apart() {
    let mut labels = std::collections::HashMap::new();
    for picture in pictures() {
        let label = drawing(picture).label;
        assert!(label.ends_with('.') && !label.contains(['"', '<', '&']), "{label}");
        if matches!(picture.action, Action::Stretch | Action::Rub | Action::Help) {
            let first = *labels.entry(label.clone()).or_insert(shown(picture));
            // One drawing of rubbing serves lying and sitting.
            let same = Picture { position: first.position, ..shown(picture) };
            assert!(first == same && (picture.action == Action::Rub || first == shown(picture)), "{label}");
        }
    }
}

#[test]
fn the_static_picture_is_named_and_carries_no_style_of_its_own() {
    let picture = Picture { position: Position::Lying, muscle: Muscle::Calf, action: Action::Stretch };
    let still = drawing(picture);
    let text = svg(&still, false);
    assert!(text.starts_with(r#"<svg class="figure" viewBox="0 0 320 240" role="img" aria-label="Lying on your back"#));
    assert!(!text.contains("style") && text.ends_with("</svg>"));
    assert!(still.shapes.iter().all(|shape| text.contains(&format!(r#"d="{}""#, shape.held()))));
    let moving = svg(&still, true);
    assert!(
        still.shapes.iter().filter_map(super::Shape::motion).all(|way| moving.contains(&format!(r#"values="{way}""#)))
    );
    let Drawing { shapes, .. } = still;
    assert_eq!(text.matches("<path ").count(), shapes.len());
    assert!(text.len() < 6_000, "{} bytes in the page's first load", text.len());
}

#[test]
fn the_routine_shows_whole_bodies() {
    let mut routine = Routine::default();
    for kind in routine.left_out() {
        routine.add(What::Known(kind)).expect("there is room for every step");
    }
    let mut seen = 0;
    for seated in [true, false] {
        routine.sit(seated);
        for aid in routine.moves().into_iter().map(|m| m.aid) {
            let Aid::Picture(picture) = aid else { continue };
            let drawing = whole(picture);
            let frame: Vec<f32> = drawing.view_box.split(' ').filter_map(|n| n.parse().ok()).collect();
            let [left, top, width, height] = frame[..] else { panic!("{}", drawing.view_box) };
            assert!((top + height - HEIGHT).abs() < f32::EPSILON, "{picture:?} stands on the lower edge");
            // The wall and the floor go on beyond the picture; a body does not.
            let bodies = ["figure-body", "figure-limb", "figure-arm", "figure-ghost", "figure-muscle"];
            for shape in drawing.shapes.iter().filter(|s| bodies.contains(&s.class)) {
                for path in &shape.frames {
                    let numbers = path.split(|c: char| c.is_ascii_alphabetic() || c == ' ');
                    let numbers: Vec<f32> = numbers.filter_map(|n| n.parse().ok()).collect();
                    for point in numbers.chunks_exact(2) {
                        let inside =
                            point[1] - LINE >= top && point[0] - LINE >= left && point[0] + LINE <= left + width;
                        assert!(inside, "{picture:?} {} reaches {point:?}, out of {frame:?}", shape.class);
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 1000, "{seen} points");
}
