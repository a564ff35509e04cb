// The service worker: the whole app from the cache, whatever the network does. The stamp fills in the three values.
//
// A new version is fetched in the background, and its worker is at work at once; but what it shows is the accepted version,
// which is kept by name, until the page says 'take-over'. The page asks the person. (A worker that waits would become active
// by itself once the last window is closed; and Firefox may start without any where one waits.)
'use strict';

// A hash of every file below.
const VERSION = 'VERSION';
// Named by their content: the copy the page has just fetched is the right one.
const HASHED = ['HASHED'];
// Keep their names when they change: always fetched afresh.
const PLAIN = ['PLAIN'];

// Other sites may live in other folders of this origin, and their caches are not ours.
const SCOPE = new URL(registration.scope).pathname;
const OURS = `unknot ${SCOPE} `;
const CACHE = OURS + VERSION;
// One entry: the name of the cache that the person has accepted.
const ACCEPTED = `${OURS}accepted`;
const ENTRY = './accepted';

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(Promise.all([tidy(), tellAll()])));
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === location.origin) {
    event.respondWith(answer(event.request, url));
  }
});
addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver(event.source));
  if (event.data === 'what-waits') event.waitUntil(tell(event.source));
});

// All or nothing: one file missing, and the version that works stays.
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll([
    ...PLAIN.map((name) => new Request(name, { cache: 'reload' })),
    ...HASHED.map((name) => new Request(name, { cache: 'force-cache' })),
  ]);
  // The first version needs no leave. (Where an older one kept no name, its page asks the worker that waits.)
  if (await caches.has(await named())) await skipWaiting();
  else await accept(CACHE);
}

// The caches of versions.
async function versions() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== ACCEPTED);
}

// The name of the accepted cache; empty when there is none yet.
async function named() {
  const entry = await (await caches.open(ACCEPTED)).match(ENTRY);
  return entry ? entry.text() : '';
}

async function accept(name) {
  await (await caches.open(ACCEPTED)).put(ENTRY, new Response(name));
}

// The accepted cache, looked up once: only the worker that answers changes it.
let shown;
async function open() {
  const name = await named();
  return caches.open((await caches.has(name)) ? name : CACHE);
}

async function answer(request, url) {
  const page = url.pathname === SCOPE || url.pathname === `${SCOPE}index.html`;
  try {
    shown = shown || open();
    const kept = await (await shown).match(page ? './' : request, { ignoreSearch: page });
    // A window that stayed open over an update still finds its own parts.
    return kept || (!page && (await caches.match(request))) || fetch(request);
  } catch (broken) {
    // A cache that the device does not give today may be there tomorrow.
    shown = undefined;
    return fetch(request);
  }
}

async function takeOver(page) {
  await accept(CACHE);
  shown = undefined;
  page.postMessage('taken');
  await skipWaiting();
  await tidy();
}

async function tell(page) {
  if ((await named()) !== CACHE) page.postMessage('update-waits');
}

async function tellAll() {
  await Promise.all((await windows()).map(tell));
}

function windows() {
  return clients.matchAll({ type: 'window', includeUncontrolled: true });
}

// Takes away the versions that are neither shown nor offered, unless another window may still need their parts.
async function tidy() {
  if ((await windows()).length > 1) return;
  const accepted = await named();
  for (const name of await versions()) {
    if (name !== CACHE && name !== accepted) await caches.delete(name);
  }
}
