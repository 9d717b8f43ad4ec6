// Owns what the editor knows of the runtime: completion of its names, and what they mean when one points at them.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { hoverTooltip, type EditorView } from "@codemirror/view";
import api from "@generated/corolla-editor-api/default/api.json";
import type { Language } from "../../engines";
import { type Entry, entriesAt, inLanguage, wordAt } from "./names";

export function assistance(language: Language): Extension {
  return [
    autocompletion({ override: [(context) => complete(context, language)], icons: false }),
    hoverTooltip((view, position) => tooltipAt(view, position, language)),
  ];
}

function complete(context: CompletionContext, language: Language): CompletionResult | null {
  const { text, from } = context.state.doc.lineAt(context.pos);
  const word = wordAt(text, context.pos - from, "before");
  if (word === null && !context.explicit) return null;
  const { start, isMember, owner } = word ?? { start: context.pos - from, isMember: false, owner: null };
  if (!isMember && context.pos - from - start < 2 && !context.explicit) return null;
  const entries = entriesAt(api, { isMember, owner }, language);
  return {
    from: from + start,
    options: entries.map((entry): Completion => {
      return {
        label: inLanguage(entry.name, language),
        detail: entry.of ?? "",
        type: entry.kind,
        // Of names that fit as well, the short ones are those that one mostly means.
        boost: -entry.name.length / 10,
        info: () => drawn(entry, language),
      };
    }),
    validFor: /^\w*$/,
  };
}

function tooltipAt(view: EditorView, position: number, language: Language) {
  const { text, from } = view.state.doc.lineAt(position);
  const word = wordAt(text, position - from, "around");
  if (word === null) return null;
  const name = text.slice(word.start, word.end);
  const found = entriesAt(api, word, language).filter((entry) => inLanguage(entry.name, language) === name);
  // Of a member, whose object's class nobody knows here, there may be several.
  const entries = found.slice(0, 3);
  if (entries.length === 0) return null;
  return {
    pos: from + word.start,
    end: from + word.end,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "cm-api";
      dom.append(...entries.map((entry) => drawn(entry, language)));
      return { dom };
    },
  };
}

function drawn(entry: Entry, language: Language): HTMLElement {
  const box = document.createElement("div");
  const head = document.createElement("code");
  const owner = entry.of === undefined ? "" : `${entry.of}.`;
  // The signature is TypeScript's; Python's names of the parameters would be others.
  const signature = language === "typescript" ? entry.signature : entry.kind === "value" ? "" : "(…)";
  head.textContent = `${owner}${inLanguage(entry.name, language)}${signature === "" || signature.startsWith("(") || signature.startsWith("<") ? "" : ": "}${signature}`;
  const said = document.createElement("p");
  said.textContent = entry.doc;
  box.append(head, said);
  return box;
}
