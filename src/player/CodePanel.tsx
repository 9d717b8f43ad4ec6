// Owns the panel of one language: its listing, or the editor in the very same place.
import type { Language, Listing } from "../engines";
import { CodeListing } from "./CodeListing";
import { Editor } from "./editor/Editor";
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
  problemLine: number | null;
  onRun: () => void;
}

export function CodePanel(props: CodePanelProps) {
  const { base, language, isActive, listing, prompts, edit, problemLine, onRun } = props;
  const code = <CodeListing listing={listing} prompts={prompts} label={`${languageNames[language]} code`} />;
  return (
    <div
      role="tabpanel"
      id={panelId(base, language)}
      aria-labelledby={tabId(base, language)}
      // Both panels lie in one cell of a grid, so that choosing the other moves nothing on the page.
      data-active={isActive}
      className={styles["panel"]}
    >
      <p className={styles["name"]}>{languageNames[language]}</p>
      {!edit.isEditing ? (
        code
      ) : (
        <Editor
          language={language}
          text={edit.code}
          takesFocus={edit.isAskedFor && isActive}
          problemLine={problemLine}
          onChange={edit.change}
          onRun={onRun}
        >
          {code}
        </Editor>
      )}
    </div>
  );
}
