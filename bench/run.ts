// Owns `npm run bench -- [--quick] [--only tree,spawn] [--runtimes corolla,native] [--rounds 9]`: every runtime in a
// process of its own, one table. A run of everything is kept as bench/results/<date>.json. `--memory` measures instead
// what a million pending tasks take.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exit, stdout } from "node:process";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { compare } from "./lib/compare";
import { Contestant } from "./lib/contestant";
import { machine } from "./lib/machine";
import { memoryOfAMillion } from "./lib/memory";
import { isProgramName, programNames, programs } from "./lib/program";
import type { Result } from "./lib/result";
import { type Runtime, runtimes } from "./lib/runtimes";
import { tableOf } from "./lib/table";

const { values } = parseArgs({
  options: {
    memory: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    runtimes: { type: "string" },
    rounds: { type: "string" },
  },
});

if (values.memory) {
  const { future, sleep } = await memoryOfAMillion();
  stdout.write(`A million tasks that wait for a future: ${future} MiB at most; that sleep: ${sleep} MiB.\n`);
  exit();
}

const effort = {
  rounds: Number(values.rounds ?? (values.quick ? 3 : 9)),
  patience: values.quick ? 1000 : 2000,
  warmUp: values.quick ? 200 : 600,
};
if (!Number.isSafeInteger(effort.rounds) || effort.rounds < 1) {
  throw new Error("Cannot measure: --rounds takes a whole number above 0. npm run bench -- --rounds 5");
}

const names = (values.only?.split(",") ?? programNames).map((name) => {
  if (isProgramName(name)) return name;
  throw new Error(`There is no program "${name}". There are ${programNames.join(", ")}.`);
});
const chosen = (values.runtimes?.split(",") ?? runtimes.map(({ id }) => id)).map((id): Runtime => {
  const runtime = runtimes.find((runtime) => runtime.id === id);
  if (runtime !== undefined) return runtime;
  throw new Error(`There is no runtime "${id}". There are ${runtimes.map(({ id }) => id).join(", ")}.`);
});

const contestants = new Map<string, Contestant>();
const absences = new Map<string, string>();
for (const runtime of chosen) {
  const { id } = runtime;
  const command = await runtime.prepare();
  if (Array.isArray(command)) contestants.set(id, await Contestant.start(id, command));
  else absences.set(id, command.absent);
}

const result: Result = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  runtimes: chosen.map(({ id, title, about }) => ({
    id,
    title,
    about,
    version: contestants.get(id)?.version ?? "",
    absent: absences.get(id) ?? null,
  })),
  programs: names.map((name) => ({ name, title: programs[name].title, about: programs[name].about })),
  figures: {},
};
for (const name of names) {
  stdout.write(`${name} `);
  result.figures[name] = await compare(name, contestants, effort);
}
for (const contestant of contestants.values()) contestant.stop();

stdout.write(
  `\n\nProcessor time: Corolla in milliseconds, the others in multiples of it.\n\n${tableOf(result)}\n`,
);
for (const [id, absent] of absences) stdout.write(`\n${id} is left out: ${absent}\n`);

if (values.only === undefined && values.runtimes === undefined && !values.quick) {
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${result.date}.json`);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(result), options));
  stdout.write(`\nKept as ${file}\n`);
}
