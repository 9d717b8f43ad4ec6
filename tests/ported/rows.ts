// Owns the list of what the five source documents hold, and where each part of it stands on the site. The test beside it
// looks everything up, so a page cannot lose a part without somebody noticing.
//
// G: generator-based, N: native coroutines, W: awaitables, I: iterators and managers, H: history, L: links,
// D: the tutorial, E: the overview, C: what the documents say that is wrong or dated.

/** One place on the site. All that it names must be there. */
export interface Place {
  /** Folder of the page: `docs/generator-based`. */
  page: string;
  /** The text of a heading of that page. */
  section?: string;
  /** Snippets shown on that page. */
  snippets?: string[];
  /** More of them, which are console sessions. */
  sessions?: string[];
  /** More of them, which both languages must refuse with a SyntaxError. */
  refused?: string[];
  /** Other components of that page, as they are written there. */
  shows?: string[];
  /** Ids of events of the history, in that post. */
  events?: string[];
}

export interface Row {
  id: string;
  holds: string;
  places: Place[];
}

const generatorBased = "docs/generator-based";
const asyncAwait = "docs/async-await";
const awaitables = "docs/awaitables";
const rules = "docs/rules";
const whereItFits = "docs/where-it-fits";
const glossary = "docs/glossary";
const whatItIs = "docs/what-asyncio-is";
const corrections = "docs/corrections";

export const rows: Row[] = [
  {
    id: "G1",
    holds: "where generator-based coroutines came from, and when they left",
    places: [{ page: generatorBased, section: "Where they came from" }],
  },
  {
    id: "G2",
    holds: "hello, world with the decorator and a loop",
    places: [{ page: generatorBased, section: "Hello, world", snippets: ["hello-world"] }],
  },
  {
    id: "G3",
    holds: "compute and print_sum with yield from; sleep uses a Future",
    places: [{ page: generatorBased, section: "One coroutine waits for another", snippets: ["compute"] }],
  },
  {
    id: "G4",
    holds: "the sequence diagram of that program",
    places: [
      {
        page: generatorBased,
        section: "The run as a picture",
        shows: ['<Sequence name="compute" />'],
      },
    ],
  },
  {
    id: "G5",
    holds: "who creates the Task",
    places: [{ page: generatorBased, section: "Who creates the Task?" }],
  },
  {
    id: "G6",
    holds: "an event loop of one's own, step by step",
    places: [
      {
        page: "docs/own-loop",
        snippets: ["by-hand", "ready-queue", "clock", "callbacks", "tasks"],
      },
      {
        page: "docs/own-loop-tasks",
        snippets: ["futures", "sleep", "tasks-are-futures"],
      },
      {
        page: "docs/own-loop-errors",
        section: "Now read the runtime",
        snippets: ["failing", "cancellation", "real-one"],
      },
    ],
  },
  {
    id: "G7",
    holds: "the summary, with its wrong point corrected",
    places: [
      {
        page: generatorBased,
        section: "Nobody is interrupted",
        snippets: ["takes-turns"],
        shows: [":::summary[Summary]", "_A correction:_"],
      },
      { page: "docs/corrections", section: "Nobody is interrupted" },
    ],
  },
  {
    id: "N1",
    holds: "hello, world with async def and a loop",
    places: [
      {
        page: asyncAwait,
        section: "Python 3.5: words for coroutines",
        snippets: ["hello-world-loop"],
      },
    ],
  },
  {
    id: "N2",
    holds: "compute and print_sum with await",
    places: [{ page: asyncAwait, section: "The same program, awaited", snippets: ["compute-loop"] }],
  },
  {
    id: "N3",
    holds: "hello, world with asyncio.run",
    places: [
      {
        page: asyncAwait,
        section: "Python 3.7: one call to run it all",
        snippets: ["hello-world-run"],
      },
    ],
  },
  {
    id: "N4",
    holds: "compute and print_sum with asyncio.run",
    places: [{ page: asyncAwait, snippets: ["compute-run"] }],
  },
  {
    id: "W1",
    holds: "what an awaitable is, its three kinds, function and object",
    places: [
      { page: awaitables, section: "Three kinds", snippets: ["three-kinds"] },
      { page: awaitables, section: "Function and object" },
    ],
  },
  {
    id: "W2",
    holds: "a class with __await__",
    places: [{ page: awaitables, section: "An awaitable of your own", snippets: ["pause"] }],
  },
  {
    id: "W3",
    holds: "calling a coroutine function runs nothing",
    places: [
      { page: awaitables, section: "A forgotten await", snippets: ["forgotten"] },
      {
        page: generatorBased,
        section: "Calling it runs nothing",
        snippets: ["calling-runs-nothing"],
      },
    ],
  },
  {
    id: "W4",
    holds: "type() and dir() of a coroutine function and its object",
    places: [{ page: awaitables, section: "Function and object", sessions: ["what-is-it"] }],
  },
  {
    id: "W5",
    holds: "await, async for and async with only inside a coroutine function",
    places: [
      {
        page: awaitables,
        section: "Only inside a coroutine function",
        refused: ["async-with-fails"],
      },
      {
        page: rules,
        section: "Rule 3: only inside async def",
        snippets: ["every-kind"],
        refused: ["await-outside-fails", "async-for-outside-fails"],
      },
    ],
  },
  {
    id: "I1",
    holds: "async iterables: __aiter__",
    places: [{ page: "docs/async-iterators", section: "Iterable and iterator", snippets: ["twice"] }],
  },
  {
    id: "I2",
    holds: "async iterators: __anext__ and StopAsyncIteration",
    places: [
      {
        page: "docs/async-iterators",
        section: "The two methods",
        snippets: ["countdown", "by-hand"],
      },
      {
        page: "docs/corrections",
        section: "When StopAsyncIteration is raised",
        snippets: ["raised-later"],
      },
    ],
  },
  {
    id: "I3",
    holds: "async generators: asend, athrow, aclose, an ignored GeneratorExit",
    places: [
      {
        page: "docs/async-generators",
        section: "Waiting and yielding",
        snippets: ["ticks"],
      },
      { page: "docs/async-generators", section: "asend: put a value in", snippets: ["asend"] },
      { page: "docs/async-generators", section: "athrow: put an exception in", snippets: ["athrow"] },
      { page: "docs/async-generators", section: "aclose: let it tidy up", snippets: ["aclose"] },
      {
        page: "docs/async-generators",
        section: "A generator that will not end",
        snippets: ["ignored-exit"],
      },
    ],
  },
  {
    id: "I4",
    holds: "async context managers: enter, leave, an error that passes, one suppressed",
    places: [
      {
        page: "docs/async-context-managers",
        section: "Enter and leave",
        snippets: ["enter-and-leave"],
      },
      { page: "docs/async-context-managers", section: "An error passes through", snippets: ["error-passes"] },
      { page: "docs/async-context-managers", section: "An error is suppressed", snippets: ["suppressed"] },
    ],
  },
  {
    id: "H1",
    holds: "the history from Python 3.3 to 3.11, each entry",
    places: [
      { page: "blog/python-3-3", events: ["pep-380-yield-from"] },
      { page: "blog/python-3-4", events: ["pep-3156-proposed", "asyncio-checked-in", "tulip-first-commit"] },
      { page: "blog/python-3-5", events: ["pep-492-async-def", "pep-479-future-import"] },
      { page: "blog/python-3-6", events: ["pep-530-async-comprehensions"] },
      { page: "blog/python-3-7", events: ["asyncio-run", "asyncio-create-task"] },
      { page: "blog/python-3-8", events: ["asyncio-repl", "asyncmock", "isolated-asyncio-testcase"] },
      { page: "blog/python-3-9", events: ["asyncio-to-thread"] },
      { page: "blog/python-3-10", events: ["aiter-anext"] },
      { page: "blog/python-3-11", events: ["asyncio-taskgroup", "asyncio-coroutine-removed"] },
    ],
  },
  {
    id: "L1",
    holds: "five articles to read on",
    places: [
      {
        page: "docs/further-reading",
        section: "Five articles",
        shows: [
          "https://realpython.com/python-concurrency/",
          "https://realpython.com/async-io-python/",
          "https://testdriven.io/blog/concurrency-parallelism-asyncio/",
          "https://snarky.ca/how-the-heck-does-async-await-work-in-python-3-5/",
          "https://hynek.me/articles/waiting-in-asyncio/",
        ],
      },
    ],
  },
  {
    id: "D1",
    holds: "parallelism, concurrency, threads, processes and async IO, compared",
    places: [
      {
        page: whereItFits,
        section: "Concurrency and parallelism",
        snippets: ["one-by-one", "with-threads", "with-coroutines"],
      },
    ],
  },
  {
    id: "D2",
    holds: "one thread and process, cooperative; two properties of asynchronous code",
    places: [{ page: whereItFits, section: "What asynchronous means", snippets: ["blocked"] }],
  },
  {
    id: "D3",
    holds: "how the concepts and their implementations belong together",
    places: [{ page: whatItIs, section: "The words on a map", shows: ["<Concepts />"] }],
  },
  {
    id: "D4",
    holds: "the smallest program that shows what asyncio is for",
    places: [
      {
        page: "docs/hello-async",
        section: "Side by side",
        snippets: ["one-after-another", "side-by-side"],
      },
    ],
  },
  {
    id: "D5",
    holds: "the rules of async and await; g() awaits f()",
    places: [
      {
        page: rules,
        section: "Rule 1: async def makes one of two things",
        snippets: ["what-it-makes"],
      },
      {
        page: rules,
        section: "Rule 2: await gives control away",
        snippets: ["waits-for"],
      },
    ],
  },
  {
    id: "D6",
    holds: "what is legal in a function, and two SyntaxErrors",
    places: [
      {
        page: rules,
        section: "Rule 1: async def makes one of two things",
        snippets: ["what-it-makes"],
        refused: ["yield-from-fails", "await-outside-fails"],
      },
    ],
  },
  {
    id: "D7",
    holds: "the old form of a coroutine beside the new one",
    places: [{ page: rules, section: "The old form and the new one", snippets: ["old-and-new"] }],
  },
  {
    id: "D8",
    holds: "both forms over stuff()",
    places: [{ page: "docs/generator-coroutines", section: "Both forms", snippets: ["both-forms"] }],
  },
  {
    id: "D9",
    holds: "a coroutine called in isolation, and the quiz",
    places: [
      {
        page: "docs/generator-coroutines",
        section: "Called in isolation",
        sessions: ["in-isolation"],
      },
      {
        page: "docs/generator-coroutines",
        section: "The quiz",
        snippets: ["which-runs"],
        shows: ['name="which-runs"\n  ask='],
      },
    ],
  },
  {
    id: "D10",
    holds: "gen(), g and next(g)",
    places: [{ page: "docs/generators", section: "A function that stops", sessions: ["next"] }],
  },
  {
    id: "E1",
    holds: "seven terms of asynchronous programming",
    places: [
      { page: glossary, section: "Asynchronous function call" },
      { page: glossary, section: "Future" },
      { page: glossary, section: "Asynchronous task" },
      { page: glossary, section: "Non-blocking I/O" },
      { page: glossary, section: "Asynchronous I/O" },
      { page: glossary, section: "Coroutine" },
      { page: glossary, section: "Asynchronous programming" },
    ],
  },
  {
    id: "E2",
    holds: "synchronous and asynchronous, side by side",
    places: [{ page: whatItIs, section: "One after another, or all at once", shows: ["<InTurn />"] }],
  },
  {
    id: "E3",
    holds: "processes, threads and asyncio compared",
    places: [{ page: whatItIs, section: "Three ways side by side", shows: ["<ThreeWays />"] }],
  },
  {
    id: "E4",
    holds: "when to choose which",
    places: [
      {
        page: "docs/choosing",
        section: "The same as a program",
        snippets: ["which-way", "many-waits", "too-slow"],
        shows: ["<Chooser />"],
      },
    ],
  },
  {
    id: "E5",
    holds: "what asyncio is: library, syntax, explicit, two levels of API",
    places: [
      { page: whatItIs, section: "A library and two words", snippets: ["explicit"] },
      { page: whatItIs, section: "Two levels", snippets: ["two-levels"] },
    ],
  },
  {
    id: "E6",
    holds: "coroutine and event loop",
    places: [
      { page: whatItIs, section: "Coroutine and event loop", snippets: ["pauses"] },
      { page: glossary, section: "Event loop" },
    ],
  },
  {
    id: "C1",
    holds: "pre-emptive multitasking: it is cooperative",
    places: [
      { page: corrections, section: "Nobody is interrupted", shows: ["**Right:** it is cooperative"] },
    ],
  },
  {
    id: "C2",
    holds: "removed in 3.10: it was 3.11",
    places: [{ page: corrections, section: "Versions and dates", shows: ["They will be removed in 3.10."] }],
  },
  {
    id: "C3",
    holds: "an async generator under the heading of context managers: a page for each",
    places: [
      {
        page: corrections,
        section: "Names and links",
        shows: ["../async-context-managers/index.mdx", "../async-generators/index.mdx"],
      },
    ],
  },
  {
    id: "C4",
    holds: "create_task linked to to_thread: its own link",
    places: [
      {
        page: corrections,
        section: "Names and links",
        shows: ["https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task"],
      },
    ],
  },
  {
    id: "C5",
    holds: "threads and processes as the only other ways: sub-interpreters and free threading are named",
    places: [corrections, whereItFits, whatItIs].map((page) => ({
      page,
      shows: [
        "https://docs.python.org/3/library/concurrent.interpreters.html",
        "https://docs.python.org/3/howto/free-threading-python.html",
      ],
    })),
  },
];
