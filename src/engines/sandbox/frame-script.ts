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
  const reply = (message: FrameReply) => {
    port.postMessage(message);
  };
  const running = new Map<number, Worker>();
  // Starting a worker takes longer than the click: one stands ready.
  let spare: Worker | null = new Worker(script);

  port.onmessage = ({ data: command, ports: [workerPort] }: MessageEvent<FrameCommand>) => {
    const { run } = command;
    switch (command.type) {
      case "run": {
        if (workerPort === undefined) return;
        const worker = spare ?? new Worker(script);
        spare = null;
        running.set(run, worker);
        worker.onerror = () => {
          reply({ type: "broken", run });
        };
        worker.postMessage(null, [workerPort]);
        return;
      }
      case "end":
        running.get(run)?.terminate();
        running.delete(run);
        spare ??= new Worker(script);
        reply({ type: "ended", run });
        return;
    }
  };
}
