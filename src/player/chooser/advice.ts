// Owns the questions that lead to a way of running several things at once, and the reasons for each answer.

export type Step =
  | { type: "question"; id: string; text: string; options: readonly Option[] }
  | { type: "advice"; title: string; reason: string; href: string };

interface Option {
  label: string;
  next: Step;
}

const asyncio: Step = {
  type: "advice",
  title: "Coroutines with asyncio",
  reason:
    "Waits are what asyncio is made for. A waiting coroutine costs little memory and no thread, so there may be thousands, and each can be cancelled or given a time limit.",
  href: "https://docs.python.org/3/library/asyncio.html",
};

const asyncioWithThreads: Step = {
  type: "advice",
  title: "asyncio, with the blocking calls in threads",
  reason:
    "A blocking call would hold up all coroutines. asyncio.to_thread() moves it to a thread, and the rest goes on. First look for a library that is written for asyncio: the pool has 32 threads at most, and what is beyond that queues.",
  href: "https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread",
};

const threads: Step = {
  type: "advice",
  title: "Threads",
  reason:
    "A few blocking calls overlap well in a few threads, and your code stays as it is. A thread that waits lets the others run, with the GIL or without.",
  href: "https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor",
};

const processes: Step = {
  type: "advice",
  title: "Processes, or sub-interpreters",
  reason:
    "Each has a lock of its own, so they compute in parallel. What goes in and out is copied, so give them large pieces of work. Sub-interpreters, in the library since 3.14, live in one process, but not every extension module works in them.",
  href: "https://docs.python.org/3/library/concurrent.futures.html#processpoolexecutor",
};

const freeThreads: Step = {
  type: "advice",
  title: "Threads on a free-threaded Python",
  reason:
    "Without the GIL, threads compute in parallel on the same objects. The build exists since 3.13 and is supported since 3.14. On a usual build threads do not speed up computing: there, copy the data and take processes.",
  href: "https://docs.python.org/3/howto/free-threading-python.html",
};

const both: Step = {
  type: "advice",
  title: "asyncio, with the computing in a pool of processes",
  reason:
    "The event loop looks after the waits, and loop.run_in_executor() hands each long computation to a process and awaits its result.",
  href: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_in_executor",
};

export const firstQuestion: Step = {
  type: "question",
  id: "time",
  text: "What does the program spend its time on?",
  options: [
    {
      label: "Waiting: network, disks, devices",
      next: {
        type: "question",
        id: "calls",
        text: "How do the libraries wait that you need?",
        options: [
          { label: "They can be awaited", next: asyncio },
          {
            label: "Their calls block",
            next: {
              type: "question",
              id: "count",
              text: "How many waits at the same time?",
              options: [
                { label: "A few", next: threads },
                { label: "Hundreds or more", next: asyncioWithThreads },
              ],
            },
          },
        ],
      },
    },
    {
      label: "Computing",
      next: {
        type: "question",
        id: "data",
        text: "Can the data be copied to where they are needed?",
        options: [
          { label: "Yes", next: processes },
          { label: "No, all work on the same objects", next: freeThreads },
        ],
      },
    },
    { label: "Both, by turns", next: both },
  ],
};

/** The steps that these answers lead through: each question asked so far, and the advice if they reach it. */
export function followAnswers(answers: Readonly<Record<string, string>>): Step[] {
  const steps: Step[] = [];
  let step: Step | undefined = firstQuestion;
  while (step !== undefined) {
    steps.push(step);
    if (step.type === "advice") break;
    const answer: string | undefined = answers[step.id];
    step = step.options.find(({ label }) => label === answer)?.next;
  }
  return steps;
}
