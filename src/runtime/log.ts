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
export function reportException({ message: said, exception, ...rest }: ExceptionContext): void {
  const message = said || "Unhandled exception in event loop";
  const lines = [message];
  for (const key of Object.keys(rest).sort()) lines.push(`${key}: ${repr(rest[key])}`);
  if (exception) lines.push(`${exception.name}: ${str(exception)}`);
  host.report(kindOf(message), lines.join("\n"));
}
