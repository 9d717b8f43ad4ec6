// attack: closes the worker, so that the page waits for ever
// ends: raised TypeError

(globalThis as unknown as { close(): void }).close();
