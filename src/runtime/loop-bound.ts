// Owns the bond between a primitive and a loop: made when it first has to wait, for good.
// Source: `asyncio.mixins._LoopBoundMixin`.
import { type AbstractEventLoop, getRunningLoop } from "./events";
import { RuntimeError } from "./exceptions";
import { repr } from "./repr";

export abstract class LoopBound {
  static readonly module: string = "asyncio.locks";
  #loop: AbstractEventLoop | null = null;

  /** @throws RuntimeError when it is bound to another loop. */
  protected getLoop(): AbstractEventLoop {
    const loop = getRunningLoop();
    this.#loop ??= loop;
    if (this.#loop !== loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }
}
