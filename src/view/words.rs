//! Sentences that stand in more than one place, each written once.

/// The app's name.
pub const APP: &str = "Unknot";
/// The name of the main job.
pub const CRAMP_NOW: &str = "Cramp now";
/// What pressing it does.
pub const CRAMP_NOW_LINE: &str = "Shows the stretch and notes the time";
/// The one button of the guide.
pub const EASING: &str = "It’s easing";
/// After it eased.
pub const BACK_TO_SLEEP: &str = "Back to sleep";
/// After it eased, and came back.
pub const ITS_BACK: &str = "It’s back";
/// Opened by mistake.
pub const NOT_A_CRAMP: &str = "Not a cramp";
/// The warning that is always one tap away (evidence B3, C: U1).
pub const SWOLLEN: &str = "One leg swollen, warm, red or darker? Do not rub it.";
/// After ten minutes (evidence C: U2).
pub const TEN_MINUTES: &str = "This has lasted 10 minutes.";
/// What to do then (evidence C: U2, same day).
pub const TEN_MINUTES_LINE: &str =
    "If moving and stretching do not ease it, get medical advice today. Check the warning signs now.";
/// Where everything is kept.
pub const STAYS_HERE: &str = "Everything you note stays on this device.";
/// The way to the warning signs.
pub const WARNING_SIGNS: &str = "Warning signs: when to get help";
/// Said when a cramp eased: no thanks, no praise, no question.
pub const EASED: &str = "Good.";
/// After "change", for a screen reader.
pub const CHANGE_MUSCLE: &str = " the muscle";
/// After "change", for a screen reader.
pub const CHANGE_SIDE: &str = " the leg";
/// An address that does not exist.
pub const LOST: &str = "That page does not exist. This is Tonight; nothing was lost.";
/// On an iPhone or iPad, where an installed app has its own, empty storage.
pub const INSTALL_ON_IOS: &str = "Before you note anything, put Unknot on your home screen: tap Share, then “Add to Home Screen”. \
     The app there keeps its own journal.";
/// Where the browser offers to install the app.
pub const INSTALL: &str = "Put Unknot on your home screen: it opens faster, and without a network.";
/// When the passphrase was typed differently the second time.
pub const PASSPHRASES_DIFFER: &str = "The two passphrases differ. Type the same one twice.";
/// When a backup is made, but the tap that asked for it is too long ago for the share sheet to open.
pub const BACKUP_READY: &str = "The backup is ready. Tap once more to keep it.";
/// The button for that.
pub const KEEP_BACKUP: &str = "Keep the backup";
/// When the last backup is more than a month old, or there never was one, and something is new.
pub const BACKUP_DUE: &str = "There is no backup of the last month. Save one now?";
/// The routine's time has come, and nothing is said of it yet.
pub const ROUTINE_DUE: &str = "Time for your bedtime routine";
/// While a page of another part of the app is fetched.
pub const OPENING: &str = "One moment.";
/// When a part of the app is neither on the device nor to be had.
pub const NOT_HERE_YET: &str = "This page is not on your phone yet, and it cannot be reached now. “Cramp now” and Tonight work. \
     Nothing you noted is lost.";
/// Asks for it again.
pub const TRY_AGAIN: &str = "Try again";
