// Owns the route /playground: the site's own snippets to start from, and room to change them.
import threeTasks from "@generated/corolla-snippets/default/pages/landing/three-tasks.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { LanesView } from "../../player/lanes";
import { Playground } from "../../player/playground";
import { examples } from "./_examples";
import styles from "./playground.module.css";

export default function PlaygroundRoute(): ReactNode {
  return (
    <Layout
      title="Playground"
      description="Write asyncio in TypeScript or Python and run it in the page, in virtual time."
    >
      <main className={styles["page"]}>
        <h1>Playground</h1>
        <p className={styles["lead"]}>
          Change it, run it, share it. Both twins run in this page: TypeScript on Corolla, Python on CPython.
          What you write stays in your browser.
        </p>
        <Playground first={threeTasks} examples={examples} view={LanesView} />
      </main>
    </Layout>
  );
}
