// Owns the playground: one snippet in full width, from an example of the site or from a link, with everything that one has.
import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { SnippetData } from "../../engines";
import { chooseLanguage } from "../language-choice";
import { Player } from "../Player";
import { parseLink } from "../share/link";
import { readStored, writeStored } from "../storage";
import type { View } from "../view";
import { foreignSnippet } from "./foreign-snippet";
import styles from "./Playground.module.css";

export interface Example {
  id: string;
  title: string;
  load: () => Promise<SnippetData>;
}

interface PlaygroundProps {
  /** In the static HTML, and where nothing else was chosen. */
  first: SnippetData;
  examples: readonly Example[];
  view: View;
}

/** The reader's example, from one visit to the next. */
const storedName = "playground";

/** An example is edited here apart from the page that it comes from. */
const inPlayground = (snippet: SnippetData): SnippetData => ({ ...snippet, id: `playground/${snippet.id}` });

const fromLink = "link";

export function Playground({ first, examples, view }: PlaygroundProps) {
  const choiceId = useId();
  const [snippet, setSnippet] = useState(() => inPlayground(first));
  const [chosen, setChosen] = useState(first.id);
  const [notice, setNotice] = useState<string | null>(null);

  // What was asked for last is shown, whichever is there first.
  const latest = useRef(0);
  const shown = useRef(first.id);

  const choose = useCallback(
    (id: string) => {
      const example = examples.find((example) => example.id === id);
      if (example === undefined) return;
      setChosen(id);
      const request = ++latest.current;
      example.load().then(
        (loaded) => {
          if (request !== latest.current) return;
          writeStored(storedName, id);
          shown.current = id;
          setSnippet(inPlayground(loaded));
          setNotice(null);
        },
        () => {
          if (request !== latest.current) return;
          setChosen(shown.current);
          setNotice("The example could not be loaded. Check the connection, then choose it again.");
        },
      );
    },
    [examples],
  );

  useEffect(() => {
    const open = async () => {
      const { hash } = location;
      const link = await parseLink(hash);
      // The reader may have followed another link meanwhile.
      if (hash !== location.hash) return;
      switch (link.type) {
        case "code":
          latest.current++;
          shown.current = fromLink;
          setSnippet(foreignSnippet({ code: link.code, hash }));
          setChosen(fromLink);
          setNotice(null);
          chooseLanguage(link.code.language);
          return;
        case "broken":
          setNotice(`${link.sentence} Ask for the link again; your own code is still here.`);
          return;
        case "none": {
          const stored = readStored(storedName);
          if (stored !== null) choose(stored);
          return;
        }
      }
    };
    const onHash = () => void open();
    onHash();
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, [choose]);

  return (
    <div className={styles["playground"]}>
      <noscript>
        <p className={styles["notice"]}>
          Changing, running and sharing need JavaScript. Without it, this page shows one example and what it
          prints.
        </p>
      </noscript>
      <div className={styles["choice"]}>
        <label htmlFor={choiceId}>Start from</label>
        <select
          id={choiceId}
          value={chosen}
          onChange={({ target }) => {
            history.replaceState(history.state, "", location.pathname + location.search);
            choose(target.value);
          }}
        >
          {chosen === fromLink && <option value={fromLink}>the code from the link</option>}
          {examples.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {notice !== null && (
        <p role="alert" className={styles["notice"]}>
          {notice}
        </p>
      )}
      <Player key={snippet.id} snippet={snippet} view={view} startsOpen />
    </div>
  );
}
