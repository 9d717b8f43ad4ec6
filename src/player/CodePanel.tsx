// Owns the panel of one language: its listing, or the editor in the very same place.
import { type CSSProperties, type MouseEvent, useState } from "react";
import type { Language, Listing } from "../engines";
import { CodeListing } from "./CodeListing";
import { Editor, type Problem } from "./editor/Editor";
import { foldOf } from "./fold";
import { languageNames, panelId, tabId } from "./LanguageTabs";
import type { Prompt } from "./session";
import type { Edit } from "./use-edit";
import styles from "./CodePanel.module.css";

interface CodePanelProps {
  base: string;
  language: Language;
  isActive: boolean;
  listing: Listing;
  prompts: readonly (Prompt | null)[] | null;
  edit: Edit;
  problem: Problem | null;
  onRun: () => void;
}

export function CodePanel(props: CodePanelProps) {
  const { base, language, isActive, listing, prompts, edit, problem, onRun } = props;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const unfold = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button goes, and the keyboard goes on in the listing.
    const next = currentTarget.nextElementSibling;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    setIsUnfolded(true);
  };
  const folded = isUnfolded || edit.isEditing ? 0 : foldOf(listing);
  const code = (
    <CodeListing
      listing={listing}
      prompts={prompts}
      label={`${languageNames[language]} code`}
      folded={folded}
    />
  );
  return (
    <div
      role="tabpanel"
      id={panelId(base, language)}
      aria-labelledby={tabId(base, language)}
      // Both panels lie in one cell of a grid, so that choosing the other moves nothing on the page.
      data-active={isActive}
      data-folded={folded > 0}
      className={styles["panel"]}
      style={{ "--folded": folded } as CSSProperties}
    >
      <p className={styles["name"]}>{languageNames[language]}</p>
      {folded > 0 && (
        <button type="button" className={styles["unfold"]} onClick={unfold}>
          {`Show ${folded} lines of the step before`}
        </button>
      )}
      {!edit.isEditing ? (
        code
      ) : (
        <Editor
          language={language}
          text={edit.code}
          takesFocus={edit.isAskedFor && isActive}
          problem={problem}
          onChange={edit.change}
          onRun={onRun}
        >
          {code}
        </Editor>
      )}
    </div>
  );
}
