// Owns reading the posts into one history, and every check that no single post could pass or fail alone.
import * as v from "valibot";
import type { Chapter, History, HistoryEvent } from "./event";
import { postSchema, type WrittenEvent, type WrittenPost, type WrittenRelease } from "./schema";

/** A post as it was found: the file, for whoever has to mend it, and its front matter as parsed. */
export interface Post {
  file: string;
  frontMatter: unknown;
}

export interface Site {
  /** Whether there is a page at a path such as `/docs/async-await`. */
  hasPage: (path: string) => boolean;
  /** Whether a program can be run there. */
  hasSnippet: (path: string) => boolean;
}

interface CheckedPost {
  file: string;
  post: WrittenPost;
}

/** Collects `file: field: what is wrong and what to do`. */
type Report = (file: string, field: string, message: string) => void;

/** Throws one error that names every mistake in every post. */
export function readHistory(posts: readonly Post[], site: Site): History {
  const problems: string[] = [];
  const report: Report = (file, field, message) => problems.push(`  ${file}: ${field} ${message}`);

  const checked = posts.flatMap(({ file, frontMatter }): CheckedPost[] => {
    const result = v.safeParse(postSchema, frontMatter);
    if (result.success) return [{ file, post: result.output }];
    for (const issue of result.issues) report(file, fieldOf(issue, frontMatter), issue.message);
    return [];
  });
  // What the posts say about each other can be judged only when each can be read.
  if (problems.length === 0) {
    checked.sort((a, b) => lastDate(a.post).localeCompare(lastDate(b.post)));
    checkReleases(checked, report);
    checkEvents(checked, site, report);
  }
  if (problems.length > 0) {
    throw new Error(`The history in blog/ cannot be read:\n${problems.join("\n")}`);
  }
  return toHistory(checked);
}

/** `events[3] (asyncio-taskgroup), kind` */
function fieldOf(issue: v.BaseIssue<unknown>, frontMatter: unknown): string {
  const keys = issue.path?.map((item) => String(item.key)) ?? [];
  if (keys.length === 0) return "The front matter";
  const [first = "", index, ...rest] = keys;
  if (index === undefined) return first;
  const item = (frontMatter as Record<string, unknown[]>)[first]?.[Number(index)];
  const id = typeof item === "object" && item !== null && "id" in item ? ` (${String(item.id)})` : "";
  return [`${first}[${index}]${id}`, rest.join(".")].filter((part) => part !== "").join(", ");
}

function lastDate(post: WrittenPost): string {
  return post.releases.at(-1)?.date ?? "";
}

function checkReleases(posts: readonly CheckedPost[], report: Report): void {
  const homes = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const { file, post } of posts) {
    const slugTaken = slugs.get(post.slug);
    if (slugTaken) report(file, "slug", `"${post.slug}" is taken by ${slugTaken}.`);
    slugs.set(post.slug, file);
    post.releases.forEach((release, i) => {
      const home = homes.get(release.python);
      const field = `releases[${i}]`;
      if (home) report(file, field, `${release.python} is told in ${home} already.`);
      homes.set(release.python, file);
      const before = post.releases[i - 1];
      if (before && before.date >= release.date) {
        report(file, field, `${release.python} is dated before ${before.python}: oldest first.`);
      }
      if (release.endOfLife <= release.date) report(file, field, `${release.python} ends before it begins.`);
    });
    const day = post.date.toISOString().slice(0, 10);
    if (!post.releases.some((release) => release.date === day)) {
      report(file, "date", `${day} is not the day of a release of this post. Use the release's date.`);
    }
  }
}

function checkEvents(posts: readonly CheckedPost[], site: Site, report: Report): void {
  const known = new Map(posts.flatMap(({ file, post }) => post.releases.map(({ python }) => [python, file])));
  const ids = new Map<string, string>();
  let chapterBegins = "";
  for (const { file, post } of posts) {
    post.events.forEach((event, i) => {
      const say = (field: string, message: string) =>
        report(file, `events[${i}] (${event.id}), ${field}`, message);
      const taken = ids.get(event.id);
      if (taken) say("id", `is taken by an event of ${taken}. Every event needs its own.`);
      ids.set(event.id, file);
      const before = post.events[i - 1];
      if (before && before.date > event.date) {
        say("date", `${event.date} is out of order: "${before.id}", above it, is of ${before.date}.`);
      }
      checkPlaceInTime(event, post, known, chapterBegins, say);
      for (const [j, doc] of event.docs.entries()) {
        const path = pathOf(doc.url);
        if (!site.hasPage(path)) say(`docs[${j}].url`, `is dead: there is no page ${path}.`);
      }
      if (event.run !== undefined && !site.hasSnippet(pathOf(event.run))) {
        say("run", `leads to ${pathOf(event.run)}, where nothing can be run. Name a page with a snippet.`);
      }
      event.refs.forEach((ref, j) => {
        if (event.refs.findIndex((other) => other.url === ref.url) !== j) {
          say(`refs[${j}].url`, "is given twice.");
        }
        const pep = /^https:\/\/peps\.python\.org\/pep-0*(\d+)\//.exec(ref.url)?.[1];
        if (pep !== undefined && !ref.label.includes(`PEP ${pep}`)) {
          say(`refs[${j}].url`, `leads to PEP ${pep} and is labelled "${ref.label}".`);
        }
      });
    });
    chapterBegins = lastDate(post);
  }
}

function pathOf(url: string): string {
  return url.split("#")[0] ?? "";
}

/** An event of a release is of one of its days; any other is from the time in which the post's releases were made. */
function checkPlaceInTime(
  event: WrittenEvent,
  post: WrittenPost,
  known: ReadonlyMap<string, string>,
  chapterBegins: string,
  say: (field: string, message: string) => void,
): void {
  if (event.python === undefined) {
    const planned = post.releases.some((release) => release.planned);
    if (event.date <= chapterBegins || (event.date > lastDate(post) && !planned)) {
      say(
        "date",
        `${event.date} is not between ${chapterBegins || "the beginning"} and ${lastDate(post)}, the time this post tells. Move it to another post.`,
      );
    }
    return;
  }
  const release = post.releases.find(({ python }) => python === event.python);
  if (!release) {
    const home = known.get(event.python);
    const way = home ? `Move the event to ${home}.` : "No post has such a release.";
    say("python", `"${event.python}" is not a release of this post. ${way}`);
    return;
  }
  const days = daysOf(release);
  if (!release.planned && !days.includes(event.date)) {
    say(
      "date",
      `${event.date} is no day of ${release.python} (${days.join(", ")}). Add the release to "others".`,
    );
  }
}

function daysOf(release: WrittenRelease): string[] {
  return [release.date, ...release.others.map(({ date }) => date)];
}

function toHistory(posts: readonly CheckedPost[]): History {
  const chapters = posts.map(({ post }): Chapter => ({
    slug: post.slug,
    title: post.title,
    releases: post.releases.map(({ others: _others, ...release }) => release),
  }));
  const events = posts.flatMap(({ post }) =>
    post.events.map((event): HistoryEvent => ({
      ...event,
      python: event.python ?? null,
      run: event.run ?? null,
      chapter: post.slug,
      planned: post.releases.some(({ python, planned }) => planned && python === event.python),
    })),
  );
  events.sort(
    (a, b) => a.date.localeCompare(b.date) || Number(a.weight === "minor") - Number(b.weight === "minor"),
  );
  return { chapters, events };
}
