import { expect, test } from "vitest";
import { readPage } from "./read-page";

const printed = new Map([["Hello, world", "hello · world"]]);

const read = (article: string, reference = false) =>
  readPage(`<!doctype html><body><nav>Menu</nav><article>${article}</article>`, { reference, printed });

test("a page is its title, and its prose heading by heading", () => {
  const page = read(`<nav>Using it today</nav><header><h1>Timeouts</h1></header><p>A <b>net</b>work
    may never answer.</p><h2 id=block>A block<a class=hash-link href=#block>#</a></h2><ul><li>one<li>two</ul>
    <h3 id=inner>Inside</h3>Words.<h4 id=deep>Deeper</h4>More.`);
  expect(page).toEqual({
    title: "Timeouts",
    sections: [
      { heading: "", anchor: "", text: "A network may never answer.", inherited: false },
      { heading: "A block", anchor: "block", text: "one two", inherited: false },
      { heading: "Inside", anchor: "inner", text: "Words. Deeper More.", inherited: false },
    ],
  });
});

test("programs, questions, hints and what another page tells are left out", () => {
  const page =
    read(`<h1>T</h1>Told.<pre>code</pre><fieldset>Predict</fieldset><span popover=auto>Glossary</span>
    <p role=status>0 s</p><ul data-search=skip><li>An event</ul><svg><title>Loop</title></svg>`);
  expect(page?.sections[0]?.text).toBe("Told.");
});

test("a word of the glossary stays in its sentence, and its definition does not come with it", () => {
  const page =
    read(`<h1>T</h1>What it returns: a <button type=button popovertarget=d>handle</button>\u2060<span id=d popover=auto>Something to hold. <a href=/g>Glossary</a></span>, nothing else.
    <button type=button>Copy</button>`);
  expect(page?.sections[0]?.text).toBe("What it returns: a handle, nothing else.");
});

test("of a snippet its title, its sentence and what it prints stay", () => {
  const page = read(`<h1>T</h1><section data-state=idle><div><p>Hello, world<div role=tablist>TypeScript</div>
    <p>Nothing waits.</div><div>import asyncio</div></section>After it.`);
  expect(page?.sections[0]?.text).toBe("Hello, world Nothing waits. hello · world After it.");
});

test("typedoc's headings begin no section, and of what is under them only the prose stays", () => {
  const page = read(
    `<h1>Task</h1><p>Runs a coroutine.<h2 id=methods>Methods</h2><h3 id=cancel>cancel()</h3>
    <blockquote>cancel(message?): boolean</blockquote><p>Asks it to stop.<h4 id=returns>Returns</h4><code>boolean</code>
    <h4 id=throws>Throws</h4>never.<h4 id=from>Inherited from</h4>Future.cancel`,
    true,
  );
  expect(page?.sections).toEqual([
    { heading: "", anchor: "", text: "Runs a coroutine.", inherited: false },
    { heading: "cancel()", anchor: "cancel", text: "Asks it to stop. never.", inherited: true },
  ]);
});

test("a page that is no article is what stands in its main part", () => {
  const html = `<nav>Menu</nav><main><h1>Playground</h1><p>Change it.</p><label>Start from<select><option>Hello</select></label>`;
  expect(readPage(html, { reference: false, printed })).toMatchObject({
    title: "Playground",
    sections: [{ text: "Change it." }],
  });
});

test("a page without a title, or without a main part, is none", () => {
  expect(readPage("<p>Not found</p>", { reference: false, printed })).toBeNull();
  expect(read("<p>No title</p>")).toBeNull();
});
