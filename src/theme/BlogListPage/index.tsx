// Change: the list of posts has a title, says what it is and where its feeds are; it is one page, so it has no paginator.
import Link from "@docusaurus/Link";
import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from "@docusaurus/theme-common";
import BlogLayout from "@theme/BlogLayout";
import type { Props } from "@theme/BlogListPage";
import BlogListPageStructuredData from "@theme/BlogListPage/StructuredData";
import BlogPostItems from "@theme/BlogPostItems";
import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

export default function BlogListPage(props: Props): ReactNode {
  const { blogTitle, blogDescription, permalink } = props.metadata;
  const feed = (file: string) => `pathname://${permalink}/${file}`;
  return (
    <HtmlClassNameProvider
      className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogListPage)}
    >
      <PageMetadata title={blogTitle} description={blogDescription} />
      <BlogListPageStructuredData {...props} />
      <BlogLayout sidebar={props.sidebar}>
        <header className={styles["header"]}>
          <h1>{blogTitle}</h1>
          <p>
            {blogDescription} The single changes can be searched in <Link to="/history">the timeline</Link>.
          </p>
          <p className="co-quiet">
            Feeds: <Link to={feed("rss.xml")}>RSS</Link>, <Link to={feed("atom.xml")}>Atom</Link>,{" "}
            <Link to={feed("feed.json")}>JSON</Link>
          </p>
        </header>
        <BlogPostItems items={props.items} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
