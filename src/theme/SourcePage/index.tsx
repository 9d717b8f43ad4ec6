// Owns the route of one file of the runtime: its lines, each with an address of its own.
import Link from "@docusaurus/Link";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import Layout from "@theme/Layout";
import type { ComponentProps, ReactNode } from "react";
import { CodeListing } from "../../player";
import styles from "./styles.module.css";

interface SourcePageProps {
  /** Written by src/plugins/sources. */
  source: { file: string; listing: ComponentProps<typeof CodeListing>["listing"] };
}

export default function SourcePage({ source: { file, listing } }: SourcePageProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  for (const index of listing.lines.keys()) brokenLinks.collectAnchor(`L${index + 1}`);
  const path = `src/runtime/${file}`;
  return (
    <Layout title={path} description={`The source of ${path}, which runs the programs of this site.`}>
      <main className={styles["page"]}>
        <h1>
          <code>{path}</code>
        </h1>
        <p>
          This file runs in every snippet of the site.{" "}
          <Link to="/docs/own-loop">Build your own event loop</Link> leads to it step by step.
        </p>
        <div className={styles["listing"]}>
          <CodeListing listing={listing} prompts={null} label={path} hasLineIds />
        </div>
      </main>
    </Layout>
  );
}
