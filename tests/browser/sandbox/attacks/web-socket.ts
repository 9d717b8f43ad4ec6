// attack: opens sockets and event streams
// ends: returned

declare const canary: string;

for (const open of [
  () => new WebSocket(`${canary.replace("http", "ws")}/socket`),
  () => new EventSource(`${canary}/stream`),
  () => new WebTransport(`${canary.replace("http:", "https:")}/transport`),
]) {
  try {
    open();
  } catch {
    continue;
  }
}
const until = Date.now() + 300;
while (Date.now() < until);
