// Owns the first screen: one sentence that says what this is, and three tasks to run beside it.
import Link from "@docusaurus/Link";
import threeTasks from "@generated/corolla-snippets/default/pages/landing/three-tasks.json";
import type { ReactNode } from "react";
import { Snippet } from "../../player";
import { LanesView } from "../../player/lanes";
import styles from "./landing.module.css";

export function Opening(): ReactNode {
  return (
    <section>
      <header className={styles["title"]}>
        <h1>asyncio, explained by running&nbsp;it</h1>
        <div>
          <p>
            A book about Python’s asyncio in which every program runs where it stands. Press{" "}
            <strong>Run</strong>: while one of these tasks waits, another goes on. Then change the pauses, and
            run it again.
          </p>
          <p className={styles["ways"]}>
            <Link to="/docs/start">Start with the first chapter</Link>
            <Link to="/history">See how asyncio came about</Link>
          </p>
        </div>
      </header>
      <div className={styles["program"]}>
        <Snippet snippet={threeTasks} view={LanesView} />
      </div>
    </section>
  );
}
