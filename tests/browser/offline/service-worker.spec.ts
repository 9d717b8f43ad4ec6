// Owns what the service worker promises: a page always finds its own scripts, and a new site replaces the old one whole.
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import { startSite, type DeployedSite } from "./deployments";

const test = base.extend<{ site: DeployedSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
});
test.use({ serviceWorkers: "allow" });

/** A page that says which site it is of, and fetches a script of its own when it is asked to. */
const version = (number: number) => ({
  "index.html": page(number),
  "docs/index.html": page(number),
  "offline/index.html": "<p>There is no network</p>",
  [`assets/late.${number}.js`]: `late = "late ${number}";`,
  [`assets/editor.${number}.js`]: `late = "editor ${number}";`,
});

function page(number: number): string {
  return `<!doctype html><p>page ${number}</p><script>
    const load = (name) => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = "/corolla/assets/" + name + ".${number}.js";
      script.onload = () => resolve(late);
      script.onerror = () => reject(new Error("no " + name));
      document.head.append(script);
    });
    navigator.serviceWorker.register("/corolla/service-worker.js");
  </script>`;
}

const load = (page: Page, name: string) => page.evaluate(`load("${name}")`);
/** The worker has kept what it keeps, and this page's requests go through it. */
const isReady = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
  });
const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);

test("after one visit other pages open without a network, and what was not kept says so", async ({
  page,
  context,
  site,
}) => {
  await site.deploy(version(1));
  await page.goto(site.address);
  await isReady(page);
  await context.setOffline(true);
  await page.goto(`${site.address}docs?q=anything#place`);
  await expect(page.getByText("page 1")).toBeVisible();
  expect(await load(page, "late")).toBe("late 1");
  await page.goto(`${site.address}elsewhere`);
  await expect(page.getByText("There is no network")).toBeVisible();
});

test("what is large is not fetched before it is used, and is there from then on", async ({
  page,
  context,
  site,
}) => {
  await site.deploy(version(1));
  await page.goto(site.address);
  await isReady(page);
  expect(site.asked).not.toContain("assets/editor.1.js");
  expect(await load(page, "editor")).toBe("editor 1");
  // The page has it first, and then it is kept.
  await expect.poll(() => keptAddresses(page)).toContain(`${site.address}assets/editor.1.js`);
  await context.setOffline(true);
  await page.reload();
  expect(await load(page, "editor")).toBe("editor 1");
});

test("a page of the old site finds its scripts after a new one was deployed; the next visit is the new site", async ({
  page,
  context,
  site,
}) => {
  await site.deploy(version(1));
  await page.goto(site.address);
  await isReady(page);
  await site.deploy(version(2));

  const other = await context.newPage();
  await other.goto(site.address);
  await expect(other.getByText("page 2"), "who has a network sees the newest page at once").toBeVisible();
  // It has fetched all that it keeps, and waits for the pages of the old site to go.
  await expect.poll(() => isWaiting(other)).toBe(true);
  expect(await load(page, "late"), "the old page, whose scripts the server has no more").toBe("late 1");
  expect(await load(other, "late")).toBe("late 2");

  await page.close();
  await other.close();
  const next = await nextVisit(context, site.address);
  await context.setOffline(true);
  await next.reload();
  await expect(next.getByText("page 2")).toBeVisible();
  expect(await load(next, "late")).toBe("late 2");
  expect((await keptAddresses(next)).filter((address) => address.includes(".1.js"))).toEqual([]);
});

/** The browser takes a moment to see that no page of the old site is open. */
async function nextVisit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  if (!(await isWaiting(page))) return page;
  await page.close();
  return nextVisit(context, address);
}

const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return kept.flat().map(({ url }) => url);
  });
