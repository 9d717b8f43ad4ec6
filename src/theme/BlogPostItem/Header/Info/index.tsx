// Change: the day is written as everywhere else on this site; there are no authors and no reading time to part it from.
import { useBlogPost } from "@docusaurus/plugin-content-blog/client";
import type { Props } from "@theme/BlogPostItem/Header/Info";
import clsx from "clsx";
import type { ReactNode } from "react";
import { formatDate } from "../../../../timeline/post";

export default function BlogPostItemHeaderInfo({ className }: Props): ReactNode {
  const day = new Date(useBlogPost().metadata.date).toISOString().slice(0, 10);
  return (
    <p className={clsx("co-quiet", className)}>
      <time dateTime={day}>{formatDate(day)}</time>
    </p>
  );
}
