// Owns what `import * as asyncio from "corolla"` gives a program: asyncio's names, in TypeScript's case.
export { asCompleted, type CompletedIterator } from "./as-completed";
export type { AsyncGenerator, AsyncGeneratorStep } from "./asyncgens";
export { isAwaitableObject as isawaitable, type Awaitable, type AwaitableObject } from "./awaitables";
export { Barrier } from "./barriers";
export { EventLoop, newEventLoop, type EventLoopOptions } from "./base_events";
export { RealClock, VirtualClock, type Clock, type HostTimers } from "./clock";
export { aclosing, asynccontextmanager, AsyncExitStack } from "./contextlib";
export { Condition } from "./conditions";
export { Context, ContextVar, copyContext, Token } from "./contextvars";
export {
  coroutine,
  isasyncgenfunction,
  iscoroutinefunction,
  type CoroutineFunction,
} from "./coroutine-functions";
export { Coroutine, getcoroutinestate, isasyncgen, iscoroutine, type CoroutineState } from "./coroutines";
export { createEagerTaskFactory, createTask, eagerTaskFactory } from "./create-task";
export { ensureFuture } from "./ensure-future";
export {
  getEventLoop,
  getRunningLoop,
  getRunningLoopOrNull,
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
  BaseExceptionGroup,
  except,
  ExceptionGroup,
  exceptStar,
  type Condition as ExceptionCondition,
  type ErrorClass,
} from "./exception-groups";
export {
  ArithmeticError,
  AssertionError,
  BaseException,
  BrokenBarrierError,
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
  OverflowError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
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
export {
  captureCallGraph,
  formatCallGraph,
  futureAddToAwaitedBy,
  futureDiscardFromAwaitedBy,
  printCallGraph,
  type CallGraphOptions,
  type FrameCallGraphEntry,
  type FutureCallGraph,
} from "./graph";
export { Event, Lock } from "./locks";
export { fromPromise } from "./promises";
export { LifoQueue, PriorityQueue, Queue } from "./queues";
export type { RealTimeOptions } from "./real-time-loop";
export { runAsync } from "./run-async";
export { run, Runner, type RunOptions } from "./runners";
export { BoundedSemaphore, Semaphore } from "./semaphores";
export { shield } from "./shield";
export { sleep } from "./sleep";
export { TaskGroup } from "./taskgroups";
export { allTasks, currentTask, Task } from "./tasks";
export { toThread } from "./threads";
export { timeout, Timeout, timeoutAt } from "./timeouts";
export {
  AbstractAsyncContextManager,
  enter,
  withAsync,
  type AsyncContextManager,
  type Entered,
} from "./using";
export {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  wait,
  type ReturnWhen,
  type WaitOptions,
} from "./wait";
export { waitFor } from "./wait-for";
