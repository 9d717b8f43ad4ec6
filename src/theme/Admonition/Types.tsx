// Change: one kind more, `summary`, the box that closes a page.
import DefaultTypes from "@theme-original/Admonition/Types";
import AdmonitionLayout from "@theme/Admonition/Layout";
import type { Props } from "@theme/Admonition";
import type { ReactNode } from "react";

function Summary({ title = "Summary", ...props }: Props): ReactNode {
  return <AdmonitionLayout {...props} title={title} />;
}

export default { ...DefaultTypes, summary: Summary };
