// Keeps the page that works without a line, and nothing else: no page of a record passes through here.
const CACHE = 'without-a-line-VERSION'
const PAGES = 'SHELL'

self.addEventListener('install', event => {
  event.waitUntil(caches.open(CACHE)
    .then(cache => Promise.all(PAGES.map(page => fetch(page, { cache: 'no-cache', credentials: 'omit' }).then(answer => answer.ok && cache.put(page, answer)))))
    .then(() => self.skipWaiting()))
})

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith('without-a-line-') && name !== CACHE).map(name => caches.delete(name))))
    .then(() => self.clients.claim()))
})

self.addEventListener('fetch', event => {
  const at = new URL(event.request.url)
  if (event.request.method !== 'GET' || at.origin !== location.origin || !PAGES.includes(at.pathname)) return
  event.respondWith(caches.match(at.pathname, { cacheName: CACHE }).then(kept => kept || fetch(event.request)))
})
