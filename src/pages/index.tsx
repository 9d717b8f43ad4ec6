// Owns the landing page: what this is in one screen, with a program to run in it, and the ways on.
import Layout from "@theme/Layout";
import clsx from "clsx";
import type { ReactNode } from "react";
import { Contents } from "./_landing/Contents";
import { Opening } from "./_landing/Opening";
import { Reasons } from "./_landing/Reasons";
import styles from "./_landing/landing.module.css";

export default function LandingPage(): ReactNode {
  return (
    <Layout
      title="asyncio, explained by running it"
      description="Python's asyncio in small steps. Every code block runs in the page, and its output is checked against CPython."
      wrapperClassName={clsx(styles["page"])}
    >
      <main>
        <Opening />
        <Reasons />
        <Contents />
      </main>
    </Layout>
  );
}
