// Owns the tests of the search for a free port.
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findFreePort } from "./ports.mjs";

test("a taken port gives the next one that is free", async () => {
  const first = await findFreePort(4170);
  const server = createServer().listen({ port: first, host: "localhost" });
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    expect(await findFreePort(first)).toBeGreaterThan(first);
  } finally {
    server.close();
  }
});
