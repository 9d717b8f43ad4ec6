// Owns the feeds of the history: the events of one kind, newest first, for a reader of RSS, Atom or JSON feeds.
import { Feed } from "feed";
import { KIND_LABELS, type HistoryEvent, type Kind } from "./event";

export interface FeedPlace {
  /** The absolute address of the history page. */
  page: string;
  /** The absolute address of the site. */
  site: string;
}

export interface FeedFile {
  /** Under the site's root: `history/feeds/api.rss.xml`. */
  path: string;
  text: string;
}

const FORMATS = {
  "rss.xml": (feed: Feed) => feed.rss2(),
  "atom.xml": (feed: Feed) => feed.atom1(),
  json: (feed: Feed) => feed.json1(),
};

export type FeedFormat = keyof typeof FORMATS;

export function feedPath(kind: Kind, format: FeedFormat): string {
  return `history/feeds/${kind}.${format}`;
}

export function feedsOf(kind: Kind, events: readonly HistoryEvent[], { page, site }: FeedPlace): FeedFile[] {
  // What has not happened yet is no news.
  const told = events.filter((event) => event.kind === kind && !event.planned).reverse();
  const feed = new Feed({
    id: `${page}?kind=${kind}`,
    link: `${page}?kind=${kind}`,
    title: `The history of asyncio: ${KIND_LABELS[kind]}`,
    description: `Events of the kind “${KIND_LABELS[kind]}”, each with its source.`,
    language: "en",
    copyright: "",
    generator: "Corolla",
    // Atom asks for an author, of the feed or of every entry.
    author: { name: "Corolla", link: site },
    feedLinks: {
      rss: site + feedPath(kind, "rss.xml"),
      atom: site + feedPath(kind, "atom.xml"),
      json: site + feedPath(kind, "json"),
    },
    ...(told[0] && { updated: dayOf(told[0]) }),
  });
  for (const event of told) {
    feed.addItem({
      id: `${page}#${event.id}`,
      link: `${page}#${event.id}`,
      title: event.python === null ? event.title : `${event.title} (Python ${event.python})`,
      description: event.summary,
      content: toHtml(event),
      date: dayOf(event),
      published: dayOf(event),
      category: event.peps.map((pep) => ({ name: `PEP ${pep}`, term: `pep-${pep}` })),
    });
  }
  return Object.entries(FORMATS).map(([format, write]) => ({
    path: feedPath(kind, format as FeedFormat),
    text: write(feed),
  }));
}

/** What happened, and where it can be read up. */
function toHtml({ summary, refs }: HistoryEvent): string {
  const links = refs.map(({ label, url }) => `<a href="${escape(url)}">${escape(label)}</a>`);
  return `<p>${escape(summary)}</p><p>${links.join(", ")}</p>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function dayOf({ date }: HistoryEvent): Date {
  return new Date(`${date}T00:00:00Z`);
}
