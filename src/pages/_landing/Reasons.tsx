// Owns the three reasons to trust what runs here. Each is something that a test of this project would catch if it were false.
import Link from "@docusaurus/Link";
import threeTasks from "@generated/corolla-snippets/default/pages/landing/three-tasks.json";
import type { ReactNode } from "react";
import styles from "./landing.module.css";

export function Reasons(): ReactNode {
  return (
    <section className={styles["reasons"]} aria-label="Why you can trust what runs here">
      <div>
        <h2>CPython has the last word</h2>
        <p>
          Each program stands here twice: in Python, and in TypeScript for a small asyncio of our own. CPython{" "}
          {threeTasks.python.version} ran every Python listing. If a twin prints another line, or prints it at
          another moment, the site is not built.
        </p>
      </div>
      <div>
        <h2>Time is virtual</h2>
        <p>
          A run is a value: a list of what happened, and when. So it is the same each time, to the last digit,
          and its waits can be skipped. <Link to="/docs/start">What that means for what you see</Link>.
        </p>
      </div>
      <div>
        <h2>It stays in your browser</h2>
        <p>
          There is no server behind this. What you type runs in a sealed frame that reaches no network and no
          storage, and an endless loop ends when you press <strong>Stop</strong>.
        </p>
      </div>
    </section>
  );
}
