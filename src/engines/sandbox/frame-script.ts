// Owns the inside of the sandboxed frame: it makes workers, hands each the port of its run, and ends them.
import type { Boot, FrameCommand, FrameReply, WorkerSource } from "./protocol";

addEventListener(
  "message",
  ({ source, data, ports: [port] }: MessageEvent<Boot>) => {
    if (source !== parent || port === undefined) return;
    serve(workerMaker(data.worker), port);
  },
  { once: true },
);

function workerMaker({ script, files }: WorkerSource): () => Worker {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return () => {
    const worker = new Worker(address);
    if (files !== undefined) worker.postMessage(files);
    return worker;
  };
}

function serve(makeWorker: () => Worker, port: MessagePort): void {
  const running = new Map<number, Worker>();
  // Starting a worker takes longer than a click: one stands ready.
  let spare: Worker | null = makeWorker();

  function carryOut(command: FrameCommand, workerPort: MessagePort | undefined): void {
    switch (command.type) {
      case "run": {
        if (workerPort === undefined) return;
        const worker = spare ?? makeWorker();
        spare = null;
        running.set(command.run, worker);
        worker.postMessage(null, [workerPort]);
        return;
      }
      case "end":
        running.get(command.run)?.terminate();
        running.delete(command.run);
        spare ??= makeWorker();
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
