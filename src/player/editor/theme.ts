// Owns how the editor looks: the tokens of the site, and the line height and gutter of the static listing.
import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const codeTheme = EditorView.theme({
  "&": { backgroundColor: "transparent", color: "var(--co-syn-plain)", fontSize: "inherit" },
  // The gutter would cover a part of an outline.
  "&.cm-focused": { outline: "none" },
  "&.cm-focused::after": {
    content: '""',
    position: "absolute",
    inset: "0",
    zIndex: "300",
    border: "2px solid var(--co-focus)",
    pointerEvents: "none",
  },
  ".cm-scroller": {
    fontFamily: "var(--co-mono)",
    fontVariantLigatures: "none",
    lineHeight: "var(--co-leading-code)",
  },
  ".cm-content": { padding: "var(--co-space-3) 0", caretColor: "var(--co-ink)" },
  ".cm-line": { padding: "0 var(--co-space-4) 0 0" },
  ".cm-cursor": { borderLeftColor: "var(--co-ink)" },
  ".cm-gutters": { backgroundColor: "var(--co-code-bg)", color: "var(--co-muted)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": {
    boxSizing: "border-box",
    width: "3.5em",
    minWidth: "3.5em",
    padding: "0 1.25em 0 0",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--co-syn-selection)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--co-mark-bg)", color: "var(--co-ink)" },
  ".cm-tooltip": {
    border: "var(--co-hairline) solid var(--co-line-strong)",
    borderRadius: "var(--co-radius)",
    backgroundColor: "var(--co-surface)",
    color: "var(--co-ink)",
    zIndex: "320",
  },
  ".cm-api, .cm-completionInfo": {
    maxWidth: "30rem",
    padding: "var(--co-space-2) var(--co-space-3)",
    fontFamily: "var(--co-sans)",
    fontSize: "var(--co-text-s)",
    lineHeight: "1.4",
  },
  ".cm-tooltip code": {
    padding: "0",
    border: "0",
    background: "none",
    fontFamily: "var(--co-mono)",
    overflowWrap: "anywhere",
  },
  ".cm-tooltip p": { margin: "0" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--co-mono)", maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.15em 0.6em" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--co-accent)",
    color: "var(--co-on-accent)",
  },
  ".cm-completionDetail": { color: "var(--co-muted)", fontStyle: "normal" },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-problem-line": { backgroundColor: "var(--co-accent-soft)", boxShadow: "inset 3px 0 var(--co-failed)" },
});

export const tokenStyles = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self], color: "var(--co-syn-keyword)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--co-syn-string)" },
  { tag: tags.comment, color: "var(--co-syn-comment)", fontStyle: "italic" },
  { tag: tags.number, color: "var(--co-syn-number)" },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.meta],
    color: "var(--co-syn-function)",
  },
  { tag: [tags.className, tags.typeName, tags.definition(tags.className)], color: "var(--co-syn-class)" },
  { tag: [tags.punctuation, tags.operator], color: "var(--co-syn-punctuation)" },
]);
