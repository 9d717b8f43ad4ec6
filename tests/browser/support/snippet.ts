// Owns a snippet as a reader meets it: found by the names and roles of the page contract, never by classes.
import { expect, type Locator, type Page } from "@playwright/test";

export type State = "idle" | "loading" | "running" | "playing" | "done" | "failed" | "stopped";

export class SnippetOnPage {
  readonly section: Locator;

  constructor(page: Page, title: string) {
    // A named section is a region. To ask the whole page for roles takes seconds where there is much code on it.
    this.section = page.locator(`section[aria-label=${JSON.stringify(`Snippet: ${title}`)}]`);
  }

  button(name: string): Locator {
    return this.section.getByRole("button", { name, exact: true });
  }

  get output(): Locator {
    return this.section.getByRole("log", { name: "Output", exact: true });
  }

  async run(): Promise<void> {
    await this.button("Run").click();
  }

  /** `seconds` is real time: a run plays at natural speed. */
  async expectState(state: State, seconds = 20): Promise<void> {
    await expect(this.section).toHaveAttribute("data-state", state, { timeout: seconds * 1000 });
  }

  /** Replaces the source of the tab that is shown. */
  async edit(source: string): Promise<void> {
    await this.button("Edit").click();
    await this.section.getByRole("textbox").fill(source);
  }
}

/** All snippets of the page, in order. */
export function snippetSections(page: Page): Locator {
  return page.locator("section[data-state]");
}
