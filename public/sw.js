// The service worker: the whole app from the cache, whatever the network does. The stamp fills in the three values.
//
// A new version is fetched in the background and waits until the page says 'take-over'; the page asks the person.
'use strict';

// A hash of every file below.
const VERSION = 'VERSION';
// Named by their content: the copy the page has just fetched is the right one.
const HASHED = ['HASHED'];
// Keep their names when they change: always fetched afresh.
const PLAIN = ['PLAIN'];

// Other sites may live in other folders of this origin, and their caches are not ours.
const OURS = `unknot ${new URL(registration.scope).pathname} `;
const CACHE = OURS + VERSION;

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === location.origin) {
    event.respondWith(answer(event.request, url));
  }
});
addEventListener('message', (event) => {
  if (event.data === 'take-over') skipWaiting();
});

// All or nothing: one file missing, and the version that works stays.
async function install() {
  const cache = await caches.open(CACHE);
  await cache.addAll([
    ...PLAIN.map((name) => new Request(name, { cache: 'reload' })),
    ...HASHED.map((name) => new Request(name, { cache: 'force-cache' })),
  ]);
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
}

async function answer(request, url) {
  const scope = new URL(registration.scope).pathname;
  const page = url.pathname === scope || url.pathname === `${scope}index.html`;
  const cache = await caches.open(CACHE);
  const kept = await cache.match(page ? './' : request, { ignoreSearch: page });
  return kept || fetch(request);
}
