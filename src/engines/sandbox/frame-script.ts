// Owns the inside of the sandboxed frame: it makes workers, hands each the port of its run, and ends them.
import type { Boot, FrameCommand, FrameReply } from "./protocol";

addEventListener(
  "message",
  ({ source, data, ports: [port] }: MessageEvent<Boot>) => {
    if (source !== parent || port === undefined) return;
    serve(URL.createObjectURL(new Blob([data.worker], { type: "text/javascript" })), port);
  },
  { once: true },
);

function serve(script: string, port: MessagePort): void {
  const running = new Map<number, Worker>();
  // Starting a worker takes longer than a click: one stands ready.
  let spare: Worker | null = new Worker(script);

  function carryOut(command: FrameCommand, workerPort: MessagePort | undefined): void {
    switch (command.type) {
      case "run": {
        if (workerPort === undefined) return;
        const worker = spare ?? new Worker(script);
        spare = null;
        running.set(command.run, worker);
        worker.postMessage(null, [workerPort]);
        return;
      }
      case "end":
        running.get(command.run)?.terminate();
        running.delete(command.run);
        spare ??= new Worker(script);
        return;
      case "ping":
        return;
    }
  }

  port.onmessage = ({ data, ports: [workerPort] }: MessageEvent<FrameCommand>) => {
    carryOut(data, workerPort);
    port.postMessage({ type: "done" } satisfies FrameReply);
  };
}
