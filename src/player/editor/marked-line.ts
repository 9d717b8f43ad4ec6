// Owns the marked line of the editor: where a problem is. It goes away with the next change of the text.
import { StateEffect, StateField, type Text } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

export const markLine = StateEffect.define<number | null>();

const decoration = Decoration.line({ class: "cm-problem-line" });

function mark(text: Text, line: number | null): DecorationSet {
  if (line === null || line < 1 || line > text.lines) return Decoration.none;
  return Decoration.set([decoration.range(text.line(line).from)]);
}

export const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, { docChanged, effects, newDoc }) {
    const asked = effects.findLast((effect) => effect.is(markLine));
    if (asked?.is(markLine)) return mark(newDoc, asked.value);
    return docChanged ? Decoration.none : marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});
