// Owns starting the service worker, once the page has what it came for. The build puts this into every page.
import siteConfig from "@generated/docusaurus.config";

/** In milliseconds after the page has loaded: a first Run must not wait for what is only kept for later. */
const patience = 3000;

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

function register(): void {
  if (savesData()) return;
  // Without it the site works as any other: there is nothing to say if the browser does not want it.
  navigator.serviceWorker.register(`${siteConfig.baseUrl}service-worker.js`).catch(() => undefined);
}

// Not in the build, where pages become HTML, nor where the connection could be tampered with.
if (typeof navigator !== "undefined" && "serviceWorker" in navigator) {
  addEventListener("load", () => setTimeout(register, patience));
}
