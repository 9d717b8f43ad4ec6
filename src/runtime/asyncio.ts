// Owns what `import * as asyncio from "corolla"` gives a program: asyncio's names, in TypeScript's case.
export type { Awaitable, AwaitableObject } from "./awaitables";
export { EventLoop, newEventLoop, type EventLoopOptions } from "./base_events";
export { VirtualClock, type Clock } from "./clock";
export { Context, ContextVar, copyContext, Token } from "./contextvars";
export { Coroutine, coroutine, iscoroutine, type CoroutineFunction, type CoroutineState } from "./coroutines";
export { createTask } from "./create-task";
export { ensureFuture } from "./ensure-future";
export {
  getEventLoop,
  getRunningLoop,
  Handle,
  setEventLoop,
  TimerHandle,
  type AbstractEventLoop,
  type ExceptionContext,
  type ExceptionHandler,
  type TaskFactory,
  type TaskOptions,
} from "./events";
export {
  ArithmeticError,
  AssertionError,
  BaseException,
  CancelledError,
  Exception,
  GeneratorExit,
  IndexError,
  InvalidStateError,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  NotImplementedError,
  OSError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  TimeoutError,
  ValueError,
  ZeroDivisionError,
} from "./exceptions";
export { Future, isfuture } from "./futures";
export { gather, type GatherOptions } from "./gather";
export { run, Runner, type RunOptions } from "./runners";
export { sleep } from "./sleep";
export { allTasks, currentTask, Task } from "./tasks";
