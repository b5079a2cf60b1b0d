/**
 * Shows /offline where a page cannot be fetched; src/components/offline/kept-page.ts keeps the copy. Nothing else: no
 * page of the signed-in, no answer of an interface, nothing of a person. Its address never changes, and it takes no page
 * over from an earlier worker: one that is exchanged under way holds up the navigation of that moment for good.
 */
const PAGE = "/offline";
/** The one store the copy is in; what an earlier worker kept elsewhere is not shown. */
const STORE = { cacheName: "offline" };

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    const gone = async () => {
      if (pathname === PAGE) return (await caches.match(PAGE, STORE)) ?? Response.error();
      // an address of its own, so that the page is the page its script was made for
      return Response.redirect(`${PAGE}?from=${encodeURIComponent(pathname + search)}`);
    };
    event.respondWith(fetch(request).catch(gone));
  } else if (pathname.startsWith("/_next/static/")) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request, STORE)) ?? Response.error()));
  }
});
