// Owns the sandboxed frame as the page sees it: opening it, starting and ending runs in it, removing it.
import { frameDocument, sandboxPermissions } from "./frame-document";
import type { Boot, FrameCommand } from "./protocol";
import { parseFrameReply } from "./validate";

/** The texts of the scripts that run inside, bundled when the site was built. */
export interface SandboxScripts {
  frame: string;
  worker: string;
}

export interface FrameHost {
  /** Starts a worker and returns the page's end of its port. */
  run(run: number): MessagePort;
  /** Ends the run's worker at once. */
  end(run: number): void;
  close(): void;
}

export interface FrameListener {
  /** The run's worker failed, or ran out of memory. */
  onBroken: (run: number) => void;
  /** The frame gave no answer, or nonsense: it is closed. */
  onLost: () => void;
}

/** A frame that has not ended a worker by then never will: it is removed, and its worker with it. */
const answerMilliseconds = 500;

/** Everything sent before the frame was loaded waits in its port. */
export function openFrame(scripts: SandboxScripts, { onBroken, onLost }: FrameListener): FrameHost {
  const { port1: port, port2: framePort } = new MessageChannel();
  const frame = document.createElement("iframe");
  const ending = new Map<number, ReturnType<typeof setTimeout>>();

  frame.setAttribute("sandbox", sandboxPermissions);
  frame.setAttribute("aria-hidden", "true");
  frame.hidden = true;
  frame.title = "Sandbox";
  frame.srcdoc = frameDocument(scripts.frame);
  frame.addEventListener(
    "load",
    () => {
      // The frame's origin is opaque, and only "*" names it; there is no secret in the message.
      frame.contentWindow?.postMessage({ type: "boot", worker: scripts.worker } satisfies Boot, "*", [
        framePort,
      ]);
    },
    { once: true },
  );

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const reply = parseFrameReply(data);
    if (reply === null) {
      lose();
      return;
    }
    if (reply.type === "broken") {
      onBroken(reply.run);
      return;
    }
    clearTimeout(ending.get(reply.run));
    ending.delete(reply.run);
  };

  document.body.append(frame);

  function send(command: FrameCommand, ports: MessagePort[] = []): void {
    port.postMessage(command, ports);
  }

  function close(): void {
    for (const timer of ending.values()) clearTimeout(timer);
    ending.clear();
    port.close();
    frame.remove();
  }

  function lose(): void {
    close();
    onLost();
  }

  return {
    run(run) {
      const { port1, port2 } = new MessageChannel();
      send({ type: "run", run }, [port2]);
      return port1;
    },
    end(run) {
      send({ type: "end", run });
      ending.set(run, setTimeout(lose, answerMilliseconds));
    },
    close,
  };
}
