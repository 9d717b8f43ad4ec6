// Owns how runtimes are measured against each other: in turns, round by round, so that whatever else the machine does
// falls on all of them alike.
import type { Contestant } from "./contestant";
import type { ProgramName } from "./program";
import { type Figure, figureOf } from "./rounds";

export interface Effort {
  /** Rounds that count, at most. */
  readonly rounds: number;
  /** Milliseconds of processor time for those rounds: whoever is slow has fewer, and at least one. */
  readonly patience: number;
  /** Milliseconds for the compilers, in rounds before those. */
  readonly warmUp: number;
}

/** Enough for the compilers, even where a round is short. */
const mostWarmUps = 40;

/** How far a runtime has come with a program. */
class Standing {
  readonly cpu: number[] = [];
  /** Why there will be no rounds. */
  cannot: string | null = null;
  #warmUps = 0;
  #warmth = 0;

  constructor(
    private readonly contestant: Contestant,
    private readonly effort: Effort,
  ) {}

  get isFinished(): boolean {
    const { cpu, cannot } = this;
    if (cannot !== null || cpu.length >= this.effort.rounds) return true;
    return cpu.reduce((sum, milliseconds) => sum + milliseconds, 0) >= this.effort.patience;
  }

  get isWarm(): boolean {
    return this.isFinished || this.#warmth >= this.effort.warmUp || this.#warmUps >= mostWarmUps;
  }

  /** @throws Error when it did other work than the program asks for. */
  async round(program: ProgramName): Promise<void> {
    const answer = await this.contestant.round(program);
    switch (answer.type) {
      case "cannot":
        this.cannot = answer.because;
        return;
      case "failed":
        throw new Error(`${program} on ${this.contestant.name} ${answer.because}: it did other work.`);
      case "measured":
        // Whoever takes that long for one round needs no compiler to warm up.
        if (this.isWarm || answer.cpu > this.effort.patience) this.cpu.push(answer.cpu);
        this.#warmUps++;
        this.#warmth += answer.cpu;
    }
  }
}

export async function compare(
  program: ProgramName,
  contestants: ReadonlyMap<string, Contestant>,
  effort: Effort,
): Promise<Record<string, Figure>> {
  const standings = new Map(
    [...contestants].map(([id, contestant]) => [id, new Standing(contestant, effort)]),
  );
  for (const standing of standings.values()) while (!standing.isWarm) await standing.round(program);
  while ([...standings.values()].some(({ isFinished }) => !isFinished)) {
    for (const standing of standings.values()) if (!standing.isFinished) await standing.round(program);
  }
  return Object.fromEntries(
    [...standings].map(([id, { cpu, cannot }]) => [
      id,
      cannot === null ? figureOf(cpu) : { type: "cannot", because: cannot },
    ]),
  );
}
