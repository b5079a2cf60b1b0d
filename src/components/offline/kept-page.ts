const STORE = "offline";
const PAGE = "/offline";
const PARTS = /\/_next\/static\/[\w\-.~/%]+\.(?:js|css)/g;
/** Names the build, language and theme of the copy. */
const LOOK = "x-kept-for";

function lookOf({ documentElement: { lang, dataset } }: Document): string {
  return `${process.env.GUAZHI_BUILD ?? ""} ${lang} ${dataset.theme ?? "auto"}`;
}

async function answered(address: string): Promise<Response> {
  const response = await fetch(address, { cache: address === PAGE ? "reload" : "default" });
  if (!response.ok || response.redirected) throw new Error(`${address} answered ${response.status}`);
  return response;
}

/** A whole copy in memory: what is put from an answer still under way can hold up the store when the page is left. */
async function whole(response: Response, look: string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set(LOOK, look);
  return new Response(await response.blob(), { headers });
}

/** Copies the page, and the script and style it is made of; the page comes last, and what it does not need goes. */
async function copy(store: Cache): Promise<void> {
  const page = await answered(PAGE);
  const text = await page.clone().text();
  // the look of what came, not of the page that asked: the language may have changed between the two
  const look = lookOf(new DOMParser().parseFromString(text.slice(0, text.indexOf("<head")), "text/html"));
  const parts = [...new Set(text.match(PARTS))];
  const missing: string[] = [];
  for (const part of parts) if (!(await store.match(part))) missing.push(part);
  const copies = await Promise.all(missing.map(async (part) => whole(await answered(part), look)));
  const keptPage = await whole(page, look);
  for (const [index, part] of missing.entries()) await store.put(part, copies[index] as Response);
  await store.put(PAGE, keptPage);
  for (const other of await caches.keys()) if (other !== STORE) await caches.delete(other);
  const needed = new Set([PAGE, ...parts]);
  for (const request of await store.keys()) if (!needed.has(new URL(request.url).pathname)) await store.delete(request);
}

/**
 * Sees to it that the offline page is kept for this build, language and theme, and that the worker which shows it is
 * there; in development, where the page changes under way, it is not. One tab copies at a time.
 */
export async function keepPage(): Promise<void> {
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator) || !("locks" in navigator)) return;
  await navigator.locks.request("guazhi-offline-page", async () => {
    const store = await caches.open(STORE);
    const kept = await store.match(PAGE);
    if (kept?.headers.get(LOOK) !== lookOf(document)) await copy(store);
  });
  await navigator.serviceWorker.register("/offline-worker.js");
}
