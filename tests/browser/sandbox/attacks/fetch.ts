// attack: sends a request to the network
// ends: returned

declare const canary: string;

void fetch(`${canary}/fetch`).catch(() => undefined);
const until = Date.now() + 300;
while (Date.now() < until);
