// Owns how the sidebar becomes the contents of the book: its chapters, and the pages of each with a sentence.

export interface ContentsPage {
  title: string;
  description: string;
  /** With the base URL, as a link takes it. */
  permalink: string;
}

export interface Chapter {
  /** `null` for a page that stands before the first chapter, or between two. */
  title: string | null;
  pages: ContentsPage[];
}

/** The part of a sidebar's item that matters here. */
export interface Item {
  type: string;
  id?: string;
  label?: string;
  items?: readonly Item[];
}

export function contentsOf(sidebar: readonly Item[], pages: ReadonlyMap<string, ContentsPage>): Chapter[] {
  return sidebar
    .map((item) => ({
      title: item.type === "category" ? (item.label ?? null) : null,
      pages: pagesUnder(item, pages),
    }))
    .filter((chapter) => chapter.pages.length > 0);
}

/** Every page below an item, in reading order: chapters within chapters are read through. */
function pagesUnder(item: Item, pages: ReadonlyMap<string, ContentsPage>): ContentsPage[] {
  // A "ref" is a page of another sidebar that this one names.
  const isPage = item.type === "doc" || item.type === "ref";
  const page = isPage && item.id !== undefined ? pages.get(item.id) : undefined;
  const named = page === undefined ? [] : [{ ...page, title: item.label ?? page.title }];
  return [...named, ...(item.items ?? []).flatMap((child) => pagesUnder(child, pages))];
}
