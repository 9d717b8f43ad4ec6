// attack: leads the page elsewhere
// ends: returned

import { print } from "corolla/builtins";

declare const canary: string;

const scope = globalThis as unknown as { location: { href: string; assign?: unknown } };
try {
  scope.location.href = `${canary}/navigation`;
} catch {
  // A worker's location cannot be set.
}
if (scope.location.assign !== undefined || scope.location.href.includes(canary)) print("escaped");
const until = Date.now() + 300;
while (Date.now() < until);
