//! Any static host will do: the root, or a folder beside other sites.

use e2e::{Phone, find::Role};

#[test]
fn it_works_from_a_folder_and_without_a_network_there() {
    let mut app = Phone::new().in_folder("/health/unknot/").open("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    app.wait_until_offline_ready();
    app.server.stop();
    app.open_tab("#/safety");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Warning signs");
    let scope = app.script("return navigator.serviceWorker.ready.then((r) => new URL(r.scope).pathname)", vec![]);
    assert_eq!(scope, "/health/unknot/");
}

#[test]
fn caches_of_other_sites_of_the_same_host_are_left_alone() {
    let mut app = Phone::new().in_folder("/unknot/").with_own_site().open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.script(
        "return caches.open('unknot / another site').then((cache) => cache.put('x', new Response('theirs')))",
        vec![],
    );
    app.publish_next_version();
    app.reload();
    app.wait_until_mounted();
    app.see("A new version is ready");
    app.tap("Update now");
    app.see(&e2e::site::next_version_says());
    // Ours are two: the version, and the name of the accepted one.
    app.until("the old version to go, and nothing else", |app| {
        let names = app.try_script("return caches.keys()", vec![])?;
        let ours = |name: &serde_json::Value| name.as_str().is_some_and(|name| name.starts_with("unknot /unknot/ "));
        let (ours, theirs): (Vec<_>, Vec<_>) = names.as_array()?.iter().partition(|name| ours(name));
        (ours.len() == 2 && theirs == ["unknot / another site"]).then_some(())
    });
}
