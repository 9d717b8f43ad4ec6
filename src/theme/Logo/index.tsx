// Change: the mark is drawn inline in the accent of the colour mode, instead of loading one picture for each mode.
import Link from "@docusaurus/Link";
import useBaseUrl from "@docusaurus/useBaseUrl";
import { useThemeConfig } from "@docusaurus/theme-common";
import type { Props } from "@theme/Logo";
import type { ComponentProps, ReactNode } from "react";
import Mark from "./Mark";

/** Docusaurus types the attributes of an anchor twice, and the two differ in `undefined`. */
type LinkProps = ComponentProps<typeof Link>;

export default function Logo({ imageClassName, titleClassName, ...link }: Props): ReactNode {
  const { navbar } = useThemeConfig();
  return (
    <Link {...(link as LinkProps)} to={useBaseUrl("/")}>
      <Mark className={imageClassName} />
      <span className={titleClassName}>{navbar.title}</span>
    </Link>
  );
}
