// attack: workers of its own that ask the network and burn the processor
// ends: returned

declare const canary: string;

const text = `
  fetch("${canary}/nested").catch(() => undefined);
  try { importScripts("${canary}/nested-script"); } catch {}
  while (true);
`;
for (let i = 0; i < 8; i++) new Worker(URL.createObjectURL(new Blob([text])));
try {
  new Worker(`${canary}/worker.js`);
} catch {
  // A worker from an address is refused, or fails to load.
}
// They begin when this worker has nothing more to do, so there is no waiting for them here.
