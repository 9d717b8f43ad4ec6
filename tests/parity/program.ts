// Owns what a program for both engines is: its name, and its text in each language.
//
// They are text, because a reader's program imports what only an engine can give it.
export interface Program {
  name: string;
  python: string;
  typescript: string;
}

const imports = `
  import * as asyncio from "corolla";
  import * as time from "corolla/time";
  import { anext, print, repr, type } from "corolla/builtins";
`;

export function program(name: string, python: string, typescript: string): Program {
  return {
    name,
    python: dedent(`\n  import asyncio, contextvars, time${python}`),
    typescript: imports + typescript,
  };
}

function dedent(text: string): string {
  return text.replaceAll(/^ {2}/gm, "");
}
