/**
 * Keeps one page for when the network is gone: /offline, with the script and the style it is made of. Nothing else: no
 * page of the signed-in, no answer of an interface, nothing of a person. The address it is registered with names the
 * build and the appearance (?build=…&lang=…), so that another of either brings another worker and another copy.
 */
const PAGE = "/offline";
const KEPT = `offline ${self.location.search}`;
const PARTS = /\/_next\/static\/[\w\-.~/%]+\.(?:js|css)/g;

async function keep() {
  const page = await fetch(PAGE, { cache: "reload" });
  if (!page.ok || page.redirected) throw new Error(`${PAGE} answered ${page.status}`);
  const parts = new Set((await page.clone().text()).match(PARTS));
  const cache = await caches.open(KEPT);
  await cache.addAll([...parts]);
  await cache.put(PAGE, page);
}

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const forgetOthers = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forgetOthers());
});

const kept = async (what) => (await caches.open(KEPT)).match(what);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    const gone = async () => {
      if (pathname === PAGE) return (await kept(PAGE)) ?? Response.error();
      // an address of its own, so that the page is the page its script was made for
      return Response.redirect(`${PAGE}?from=${encodeURIComponent(pathname + search)}`);
    };
    event.respondWith(fetch(request).catch(gone));
  } else if (pathname.startsWith("/_next/static/")) {
    event.respondWith(fetch(request).catch(async () => (await kept(request)) ?? Response.error()));
  }
});
