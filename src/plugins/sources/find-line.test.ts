import { expect, test } from "vitest";
import { lineOf } from "./find-line";

const source = `export class Task<T = unknown> extends Future<T> {
  cancel(message: string | null = null): boolean {
    this.step();
    return cancel(message);
  }

  private step(): void {
    const { next } = this;
  }

  get done(): boolean {
    return done();
  }

  #runOnce(): void {
  }
}

export function sleep(delay: number): Coroutine;
export function sleep(delay: number, result?: unknown): Coroutine {
}
`;

test.each([
  ["Task", 1],
  ["cancel", 2],
  ["step", 7],
  ["done", 11],
  ["#runOnce", 15],
  ["sleep", 20],
  ["message", null],
])("%s is defined in line %s", (name, line) => {
  expect(lineOf(source, name)).toBe(line);
});
