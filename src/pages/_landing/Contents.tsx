// Owns the ways on from the landing page, set as a book sets its contents: every chapter, then the history.
import Link from "@docusaurus/Link";
import chapters from "@generated/corolla-contents/default/contents.json";
import type { ReactNode } from "react";
import styles from "./landing.module.css";

const history = [
  {
    title: "The history of asyncio",
    description: "Every change that mattered, from the first generators on, searchable.",
    permalink: "/history",
  },
  { title: "Every release", description: "One short story for each Python release.", permalink: "/blog" },
];

export function Contents(): ReactNode {
  return (
    <section className={styles["contents"]} aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      {[...chapters, { title: "History", pages: history }].map(({ title, pages }, index) => (
        <section key={index} className={styles["chapter"]}>
          {title !== null && <h3>{title}</h3>}
          <ul>
            {pages.map(({ title: page, description, permalink }) => (
              <li key={permalink}>
                <Link to={permalink}>{page}</Link>
                <p>{description}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
