// Owns the route /history: hands the timeline its data, its address, and the words above it.
import { useHistory, useLocation } from "@docusaurus/router";
import useIsBrowser from "@docusaurus/useIsBrowser";
import history from "@generated/corolla-history/default/history.json";
import Layout from "@theme/Layout";
import { useCallback, type ReactNode } from "react";
import { HistoryPage } from "../timeline";
import styles from "./history.module.css";

export default function HistoryRoute(): ReactNode {
  const router = useHistory();
  const location = useLocation();
  // The static page shows every event; only a browser has a query to narrow them by.
  const isBrowser = useIsBrowser();
  const navigate = useCallback(
    (search: string, mode: "push" | "replace") =>
      router[mode]({ pathname: router.location.pathname, search }),
    [router],
  );
  return (
    <Layout
      title="The history of asyncio"
      description="Every step from Python's first generators to today's asyncio: dated, sourced, searchable."
    >
      <main>
        <HistoryPage
          history={history}
          search={isBrowser ? location.search : ""}
          hash={isBrowser ? fragmentOf(location.hash) : ""}
          navigate={navigate}
        >
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

/** Without the `#`; a mangled escape is nobody's id. */
function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
