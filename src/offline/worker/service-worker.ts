// Owns what answers when the network does not. A file with its content in its name is taken from what was kept, if it is
// there; a page, and whatever else may change under its name, is asked for on the network first.
//
// So a reader on the network always sees the newest page, and a page, old or new, always finds the scripts it was built
// with: this worker ends, and what it kept goes, when no page is open that it served. Hence no `skipWaiting()`.
import { cleanupOutdatedCaches, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { PAGE_WITHOUT_NETWORK, type Kept, type KeptFile } from "../kept";

declare const self: ServiceWorkerGlobalScope;
/** Put in its place when the site is built. */
declare const KEPT: Kept;

const { scope, navigationPreload } = self.registration;
/** In milliseconds. A network that has not answered by then counts as none. */
const patience = 4000;
/** Other sites may share the host, and with it the names of caches. */
const laterCache = `corolla-later ${scope}`;

const addressOf = (path: string): string => new URL(path, scope).href;
const later = new Set(KEPT.later.map(addressOf));
const addressesOf = (files: readonly KeptFile[]) => new Set(files.map(({ url }) => addressOf(url)));
const unchanging = addressesOf(KEPT.now.filter(({ revision }) => revision === null));
const changing = addressesOf(KEPT.now.filter(({ revision }) => revision !== null));

precache([...KEPT.now]);
cleanupOutdatedCaches();
registerRoute(
  ({ url }) => unchanging.has(url.href),
  async ({ request }) => (await matchPrecache(request)) ?? fetch(request),
);
registerRoute(({ url }) => later.has(url.href), new CacheFirst({ cacheName: laterCache }));
registerRoute(
  ({ url, request }) => request.mode === "navigate" || changing.has(url.href),
  ({ request, event }) => newest(request, event as FetchEvent),
);

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOldLater(), navigationPreload.enable(), self.clients.claim()]));
});

async function newest(request: Request, event: FetchEvent): Promise<Response> {
  const isPage = request.mode === "navigate";
  const kept = await matchPrecache(isPage ? pageAt(request.url) : request);
  const fetched = (event.preloadResponse as Promise<Response | undefined>).then(
    (page) => page ?? fetch(request),
  );
  if (kept !== undefined) return Promise.race([fetched.catch(() => kept), wait(patience).then(() => kept)]);
  return isPage
    ? fetched.catch(async () => (await matchPrecache(PAGE_WITHOUT_NETWORK)) ?? Response.error())
    : fetched;
}

/** Under which address the page was kept: without a question, and with a slash at its end. */
function pageAt(address: string): string {
  const { pathname } = new URL(address);
  return pathname.endsWith("/") ? pathname : `${pathname}/`;
}

async function dropOldLater(): Promise<void> {
  const cache = await caches.open(laterCache);
  const old = (await cache.keys()).filter(({ url }) => !later.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
