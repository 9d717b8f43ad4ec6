// Owns the first screen: one sentence that says what this is, and three tasks to run beside it.
import Link from "@docusaurus/Link";
import threeTasks from "@generated/corolla-snippets/default/pages/landing/three-tasks.json";
import type { ReactNode } from "react";
import { Snippet } from "../../player";
import { LanesView } from "../../player/lanes";
import styles from "./landing.module.css";

export function Opening(): ReactNode {
  return (
    <section className={styles["opening"]}>
      <header className={styles["title"]}>
        <h1>asyncio, explained by running&nbsp;it</h1>
        <p>
          One thread, many tasks: while one waits, another runs. Here are three. Press <strong>Run</strong>{" "}
          and watch them take turns, then change the pauses and run them again.
        </p>
        <p className={styles["ways"]}>
          <Link className="co-button" to="/docs/start">
            Start here
          </Link>
          <Link to="/history">How asyncio came about</Link>
        </p>
      </header>
      <div className={styles["program"]}>
        <Snippet snippet={threeTasks} view={LanesView} />
      </div>
    </section>
  );
}
