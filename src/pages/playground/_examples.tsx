// Owns what the playground offers to start from: snippets of the site, each fetched when it is chosen.
import type { Example } from "../../player/playground";

export const examples: readonly Example[] = [
  {
    id: "pages/landing/three-tasks",
    title: "Three flowers, one thread",
    load: () =>
      import("@generated/corolla-snippets/default/pages/landing/three-tasks.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "generator-based/hello-world",
    title: "Hello, world (Python 3.4)",
    load: () =>
      import("@generated/corolla-snippets/default/generator-based/hello-world.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "hello-async/side-by-side",
    title: "Side by side",
    load: () =>
      import("@generated/corolla-snippets/default/hello-async/side-by-side.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "task-groups/group",
    title: "A block that waits for its tasks",
    load: () =>
      import("@generated/corolla-snippets/default/task-groups/group.json").then((module) => module.default),
  },
  {
    id: "task-groups/siblings",
    title: "One fails, all stop",
    load: () =>
      import("@generated/corolla-snippets/default/task-groups/siblings.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "timeouts/wait-for",
    title: "wait_for, and a task that takes its time to stop",
    load: () =>
      import("@generated/corolla-snippets/default/timeouts/wait-for.json").then((module) => module.default),
  },
  {
    id: "cancellation/cancel",
    title: "Asking a task to stop",
    load: () =>
      import("@generated/corolla-snippets/default/cancellation/cancel.json").then((module) => module.default),
  },
  {
    id: "queues/workers",
    title: "Two workers, four jobs",
    load: () =>
      import("@generated/corolla-snippets/default/queues/workers.json").then((module) => module.default),
  },
  {
    id: "queues/back-pressure",
    title: "A queue with room for two",
    load: () =>
      import("@generated/corolla-snippets/default/queues/back-pressure.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "synchronisation/lost-update",
    title: "One ticket, sold twice",
    load: () =>
      import("@generated/corolla-snippets/default/synchronisation/lost-update.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "synchronisation/semaphore",
    title: "Two downloads at a time",
    load: () =>
      import("@generated/corolla-snippets/default/synchronisation/semaphore.json").then(
        (module) => module.default,
      ),
  },
  {
    id: "threads/to-thread",
    title: "The same call in a thread",
    load: () =>
      import("@generated/corolla-snippets/default/threads/to-thread.json").then((module) => module.default),
  },
];
