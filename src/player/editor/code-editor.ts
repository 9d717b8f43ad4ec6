// Owns the editor itself: CodeMirror with the metrics of the static listing. Loaded only when a reader edits.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { Language } from "../../engines";
import { assistance } from "./assistance";
import { markLine, markedLine } from "./marked-line";
import { codeTheme, tokenStyles } from "./theme";

export interface CodeEditor {
  focus: () => void;
  /** Shows a text that was not typed here: another tab has changed it. */
  show: (text: string) => void;
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

/** The listing does not show the last line end; the editor would show it as an empty line. */
const shown = (text: string): string => text.replace(/\n$/, "");

/** Who walks over the page with Tab must come out again: Tab indents for those who have moved, typed or clicked here. */
const tabPassesUntilUsed = EditorView.domEventObservers({
  focus: (_, view) => view.setTabFocusMode(true),
  pointerdown: (_, view) => void setTimeout(() => view.setTabFocusMode(false)),
  keydown({ key }, view) {
    if (!["Tab", "Shift", "Escape"].includes(key)) view.setTabFocusMode(false);
  },
});

const isOfAnother = (transaction: Transaction): boolean =>
  transaction.annotation(Transaction.remote) === true;

export function openEditor({ parent, language, text, onChange, onRun }: EditorOptions): CodeEditor {
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: shown(text),
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
        tabPassesUntilUsed,
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some(isOfAnother)) {
            onChange(`${update.state.doc.toString()}\n`);
          }
        }),
        markedLine,
        codeTheme,
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    show(now) {
      const { doc } = view.state;
      if (shown(now) === doc.toString()) return;
      const changes = { from: 0, to: doc.length, insert: shown(now) };
      view.dispatch({ changes, annotations: Transaction.remote.of(true) });
    },
    markLine: (line) => view.dispatch({ effects: markLine.of(line) }),
    close: () => view.destroy(),
  };
}
