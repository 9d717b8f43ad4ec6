// Owns the route /history: hands the timeline its data, its place, and the words above it.
import { useLocation } from "@docusaurus/router";
import history from "@generated/corolla-history/default/history.json";
import index from "@generated/corolla-history/default/index.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { HistoryPage } from "../timeline";
import styles from "./history.module.css";

export default function HistoryRoute(): ReactNode {
  const { pathname } = useLocation();
  return (
    <Layout
      title="The history of asyncio"
      description="Every step from Python's first generators to today's asyncio: dated, sourced, searchable."
    >
      <main>
        <HistoryPage history={history} index={index} pathname={pathname}>
          <header className={styles["intro"]}>
            <h1>The history of asyncio</h1>
            <p>
              Python had functions that pause for twelve years before it had an event loop to run them. This
              is how one led to the other, and what has become of both since: {history.events.length} dated
              steps, each with its source.
            </p>
          </header>
        </HistoryPage>
      </main>
    </Layout>
  );
}
