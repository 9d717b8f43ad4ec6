// Owns what the default exception handler says, in asyncio's words.
import type { ExceptionContext } from "./events";
import { host } from "./host";
import { repr, str } from "./repr";
import type { ReportKind } from "./trace";

function kindOf(message: string): ReportKind {
  if (message.endsWith("exception was never retrieved")) return "exception-never-retrieved";
  if (message.startsWith("Task was destroyed")) return "task-destroyed-pending";
  if (message.startsWith("Exception in callback")) return "callback-exception";
  return "other";
}

/** Reports a context as `BaseEventLoop.default_exception_handler` logs it, without the traceback. */
export function reportException(context: ExceptionContext): void {
  const message = context.message || "Unhandled exception in event loop";
  const lines = [message];
  if (context.future) lines.push(`future: ${repr(context.future)}`);
  if (context.handle) lines.push(`handle: ${repr(context.handle)}`);
  if (context.task) lines.push(`task: ${repr(context.task)}`);
  if (context.exception) lines.push(`${context.exception.name}: ${str(context.exception)}`);
  host.report(kindOf(message), lines.join("\n"));
}
