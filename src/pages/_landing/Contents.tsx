// Owns the ways on from the landing page, set as a book sets its contents.
import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import styles from "./landing.module.css";

const entries = [
  {
    to: "/docs/start",
    title: "Start here",
    text: "How to read a TypeScript twin, and what virtual time means.",
    when: "",
  },
  {
    to: "/docs/generator-based",
    title: "Generator-based coroutines",
    text: "Where asyncio began, drawn step by step from its own run.",
    when: "3.4",
  },
  {
    to: "/docs/async-await",
    title: "async and await",
    text: "The same programs in the words of today, and what asyncio.run takes off your hands.",
    when: "3.5, 3.7",
  },
  {
    to: "/history",
    title: "The history of asyncio",
    text: "Every change that mattered, from the first generators on, searchable.",
    when: "2.2 to 3.15",
  },
  {
    to: "/blog",
    title: "Every release",
    text: "One short story for each Python release.",
    when: "3.3 to 3.15",
  },
];

export function Contents(): ReactNode {
  return (
    <section className={styles["contents"]} aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {entries.map(({ to, title, text, when }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <span className={styles["when"]}>{when}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
