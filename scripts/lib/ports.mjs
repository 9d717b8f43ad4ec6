// Owns the search for a free port.
import { createServer } from "node:net";

/** @returns {Promise<boolean>} */
function isFree(/** @type {number} */ port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen({ port, host: "localhost", exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The first free port from `wanted` on.
 * @param {number} wanted
 */
export async function findFreePort(wanted) {
  for (let port = wanted; port < wanted + 100; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `Cannot serve: the ports ${wanted} to ${wanted + 99} are taken. Name another: PORT=8080 npm start.`,
  );
}
