// Owns how a test writes an error down: the class and the message.
import { str } from "../repr";

/** `ValueError: x`, when `body` raises it. */
export function err(body: () => unknown): string {
  try {
    body();
  } catch (error) {
    return `${(error as Error).name}: ${str(error)}`;
  }
  return "nothing was raised";
}
