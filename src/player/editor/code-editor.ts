// Owns the editor itself: CodeMirror with the metrics of the static listing. Loaded only when a reader edits.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { Language } from "../../engines";
import { assistance } from "./assistance";
import { markLine, markedLine } from "./marked-line";
import { codeTheme, tokenStyles } from "./theme";

export interface CodeEditor {
  focus: () => void;
  /** Marks the line of a problem; `null` marks none. */
  markLine: (line: number | null) => void;
  close: () => void;
}

export interface EditorOptions {
  parent: HTMLElement;
  language: Language;
  text: string;
  onChange: (text: string) => void;
  onRun: () => void;
}

const names: Record<Language, string> = {
  typescript: "TypeScript code, editable",
  python: "Python code, editable",
};
const support = {
  typescript: () => [javascript({ typescript: true }), indentUnit.of("  ")],
  python: () => [python(), indentUnit.of("    ")],
};

export function openEditor({ parent, language, text, onChange, onRun }: EditorOptions): CodeEditor {
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      // The listing does not show the last line end; the editor would show it as an empty line.
      doc: text.replace(/\n$/, ""),
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run, stopPropagation: true }])),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        support[language](),
        assistance(language),
        syntaxHighlighting(tokenStyles),
        keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ "aria-label": names[language] }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(`${update.state.doc.toString()}\n`);
        }),
        markedLine,
        codeTheme,
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    markLine: (line) => view.dispatch({ effects: markLine.of(line) }),
    close: () => view.destroy(),
  };
}
