// Change: "On this page" is a navigation landmark of its own and says its name.
import TOC from "@theme-original/TOC";
import type { Props } from "@theme/TOC";
import type { ReactNode } from "react";

export default function NamedTOC(props: Props): ReactNode {
  return (
    <nav className="co-toc" aria-label="On this page">
      <TOC {...props} />
    </nav>
  );
}
