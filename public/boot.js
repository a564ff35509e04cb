// boot.js: what must happen before anything is drawn, and before WebAssembly is there. The stamp puts it into the page.
//
// 1. Trusted Types: Leptos may set markup, nobody may set script, and only sw.js may be a worker.
// 2. The theme, so that the first paint is right: nothing white in a dark room.
// 3. The page of the static shell: the browser finds the `:target` of an address only once the page is complete.
// 4. The style of the day's pages, which the guide does not wait for.
// 5. The relief record: opening #/now stores the start of a cramp, "It's easing" stores its end.
// 6. The service worker, once the app has all it needs; and a dark picture for iOS to start an installed app with.
//
// The app finds what was stored under `unknot/session/…`, and in `unknotBoot` what could not be stored. It adopts
// both and marks the page with `data-app`; from then on this script stays quiet.
(function () {
  'use strict';
  var page = document.documentElement;
  var worker = 'sw.js';

  if (self.trustedTypes) {
    trustedTypes.createPolicy('default', { createHTML: function (markup) { return markup; } });
    worker = trustedTypes.createPolicy('sw', { createScriptURL: function () { return 'sw.js'; } }).createScriptURL('');
  }

  // ---- Theme. Unreadable settings count as none.
  function clockMinutes(text, otherwise) {
    var parts = /^(\d\d):(\d\d)/.exec(text);
    return parts ? parts[1] * 60 + +parts[2] : otherwise;
  }

  function theme() {
    var settings = {};
    try {
      settings = JSON.parse(localStorage.getItem('unknot/settings')).settings || {};
    } catch (refused) { /* defaults */ }
    var chosen = settings.theme;
    if (chosen === 'light' || chosen === 'dark' || chosen === 'bedside') return chosen;
    var hours = settings.bedside || {};
    var from = clockMinutes(hours.from, 21 * 60);
    var to = clockMinutes(hours.to, 7 * 60);
    var date = new Date();
    var now = date.getHours() * 60 + date.getMinutes();
    if (from <= to ? from <= now && now < to : from <= now || now < to) return 'bedside';
    return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  }

  page.dataset.theme = theme();
  var ground = getComputedStyle(page).getPropertyValue('--ground').trim();
  if (ground) document.querySelector('meta[name=theme-color]').content = ground;

  // ---- The page of the static shell (`style/pages/shell.css`). Where this script is blocked, `:target` turns the pages.
  function turn() {
    var wanted = location.hash.slice(1);
    page.dataset.page = /^\/(now(\/(eased|asleep))?|safety)$/.test(wanted) ? wanted : '/';
  }

  turn();
  addEventListener('hashchange', turn);

  // ---- The style of the day's pages (`style/day`): asked for at once where one of them is opened, else by the app with
  // the first of their parts, which waits for it. A failure is not remembered.
  var style;
  self.unknotStyle = function () {
    style = style || new Promise(function (came, failed) {
      var link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = document.querySelector('meta[name=day-style]').content;
      link.onload = came;
      link.onerror = function () {
        link.remove();
        style = null;
        failed();
      };
      document.head.appendChild(link);
    });
    return style;
  };
  if (!/^#\/now/.test(location.hash)) self.unknotStyle().catch(function () { /* the next part asks again */ });

  // ---- The relief record. A session is one key, so that two tabs never overwrite each other.
  var PREFIX = 'unknot/session/';
  var LONGEST = 30 * 60 * 1000;
  // A clock is set right by seconds now and then, also backwards; as much as the app allows.
  var SLACK = 2 * 60 * 1000;
  var boot = self.unknotBoot = { sessions: [], stored: true };

  function localTime(date) {
    function two(number) { return (number < 10 ? '0' : '') + number; }
    var east = -date.getTimezoneOffset();
    var size = Math.abs(east);
    return new Date(date.getTime() + east * 60000).toISOString().slice(0, -1) +
      (east < 0 ? '-' : '+') + two(Math.floor(size / 60)) + ':' + two(size % 60);
  }

  function keep(session) {
    try {
      localStorage.setItem(PREFIX + Date.parse(session.start), JSON.stringify(session));
    } catch (refused) {
      boot.stored = false;
      if (boot.sessions.indexOf(session) < 0) boot.sessions.push(session);
    }
  }

  // Every session known here. What could not be written is newer than what was.
  function sessions() {
    var found = {};
    try {
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf(PREFIX) !== 0) return;
        try {
          var stored = JSON.parse(localStorage.getItem(key));
          found[stored.start] = stored;
        } catch (unreadable) { /* the app keeps it aside */ }
      });
    } catch (refused) {
      boot.stored = false;
    }
    boot.sessions.forEach(function (session) { found[session.start] = session; });
    return Object.keys(found).map(function (start) { return found[start]; });
  }

  // The session that still runs: not ended, not in the future but by a clock set right, younger than half an hour.
  function open() {
    return sessions().filter(function (session) {
      var age = Date.now() - Date.parse(session.start);
      return age >= -SLACK && age < LONGEST && session.end === null;
    })[0];
  }

  function record(restored) {
    if (page.dataset.app) return;
    var running = open();
    if (location.hash === '#/now/eased' && running) {
      running.end = localTime(new Date());
      keep(running);
    } else if (location.hash === '#/now' && !running) {
      // A tab that the browser brings back in the morning is not a new cramp.
      if (restored && boot.stored) location.replace('#/');
      else keep({ start: localTime(new Date()), end: null });
    }
  }

  var arrival = performance.getEntriesByType('navigation')[0] || {};
  record(arrival.type === 'reload' || arrival.type === 'back_forward');
  // The app leads each page back to where it was, entry by entry of the history; the browser would do so before the page is
  // there.
  function byHand() { history.scrollRestoration = 'manual'; }
  byHand();
  addEventListener('hashchange', function () { byHand(); record(false); });

  // ---- The browser's offer to install may come before the app is there to hear it.
  addEventListener('beforeinstallprompt', function (offer) {
    offer.preventDefault();
    boot.offer = offer;
  });

  // ---- The service worker. The app calls this when it has what it needs, so that nothing is fetched twice. If the app
  // never comes, the worker is installed all the same: the static guide works offline too.
  self.unknotOffline = function () {
    try {
      navigator.serviceWorker.register(worker).catch(function () { /* refused */ });
    } catch (missing) { /* without one the app needs the network, and works */ }
  };
  addEventListener('load', function () { setTimeout(self.unknotOffline, 10000); });

  // ---- iOS shows white while it starts an installed app, unless the page it was installed from names a picture of
  // exactly the screen's size. Only iOS has `standalone`; there the screen's width is that of the upright phone.
  function startWith(orientation, width, height) {
    var canvas = document.createElement('canvas');
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    canvas.getContext('2d').fillRect(0, 0, canvas.width, canvas.height);
    var link = document.createElement('link');
    link.rel = 'apple-touch-startup-image';
    link.media = '(orientation: ' + orientation + ')';
    link.href = canvas.toDataURL();
    document.head.appendChild(link);
  }
  if (navigator.standalone === false) {
    addEventListener('load', function () {
      startWith('portrait', screen.width, screen.height);
      startWith('landscape', screen.height, screen.width);
    });
  }
})();
