// Owns the component that a page writes, and the sentence for one that lacks its data.
import type { SnippetData } from "../engines";
import { Player } from "./Player";
import type { View } from "./view";

export interface SnippetProps {
  /** In MDX; the build adds `snippet` to it. */
  name?: string;
  snippet?: SnippetData;
  /** Drawn from the run, under its output. */
  view?: View;
  /** Added by the build: the page asks what the run will do, so nothing of it is shown unasked. */
  isAsked?: boolean;
}

export function Snippet({ name, snippet, view, isAsked = false }: SnippetProps) {
  if (snippet === undefined) {
    const called = name === undefined ? "A snippet" : `The snippet "${name}"`;
    throw new Error(
      `${called} has no data. Name one that lies beside the page, or pass its data as snippet={…}.`,
    );
  }
  return <Player snippet={snippet} view={view} isAsked={isAsked} />;
}
