// Owns a runtime's process while it is measured: asks for a round, waits for the answer.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { parse } from "valibot";
import { answerSchema, type Round } from "./rounds";

/** A round that takes longer than this ends the process. */
const longestRoundMilliseconds = 120_000;

export class Contestant {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #version = "";

  private constructor(
    readonly name: string,
    command: readonly string[],
  ) {
    const [program = "", ...args] = command;
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
    const output = this.#child.stdout;
    if (output === null) throw new Error(`Cannot read what ${program} writes.`);
    this.#lines = createInterface({ input: output })[Symbol.asyncIterator]();
  }

  static async start(name: string, command: readonly string[]): Promise<Contestant> {
    const contestant = new Contestant(name, command);
    const answer = await contestant.#answer();
    if (answer.type !== "ready") throw new Error(`${name} measured before it was asked.`);
    contestant.#version = answer.version;
    return contestant;
  }

  /** As the runtime itself says. */
  get version(): string {
    return this.#version;
  }

  async round(program: string): Promise<Round> {
    this.#child.stdin?.write(`${program}\n`);
    const answer = await this.#answer();
    if (answer.type === "ready") throw new Error(`${this.name} got ready twice.`);
    return answer;
  }

  stop(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }

  async #answer() {
    const timer = setTimeout(() => this.#child.kill(), longestRoundMilliseconds);
    const line = await this.#lines.next();
    clearTimeout(timer);
    if (line.done === true) {
      throw new Error(`${this.name} ended in the middle of a round.`);
    }
    return parse(answerSchema, JSON.parse(line.value));
  }
}
