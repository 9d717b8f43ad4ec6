// Owns the sandboxed frame as the page sees it: opening it, starting and ending runs in it, noticing that it is gone.
import { frameDocument, sandboxPermissions } from "./frame-document";
import type { Boot, FrameCommand, WorkerSource } from "./protocol";
import { isFrameReply } from "./validate";

/** The scripts that run inside, as text, bundled when the site was built. */
export interface SandboxScripts {
  frame: string;
  worker: WorkerSource;
}

export interface FrameHost {
  /** Starts a worker and returns the page's end of its port. */
  run(run: number): MessagePort;
  /** Ends the run's worker at once. */
  end(run: number): void;
  close(): void;
}

/**
 * The frame's thread is its own, and only our code runs on it: without an answer in this time it is gone. Browsers end
 * the process of a frame whose worker asks for too much memory, and tell nobody.
 */
const answerMilliseconds = 2_000;
const pingMilliseconds = 500;

/** Everything sent before the frame was loaded waits in its port. `onLost` hears that the frame is gone, and closed. */
export function openFrame(scripts: SandboxScripts, onLost: () => void): FrameHost {
  const { port1: port, port2: framePort } = new MessageChannel();
  const running = new Set<number>();
  const frame = document.createElement("iframe");
  let isLoaded = false;
  let answerTimer: ReturnType<typeof setTimeout> | null = null;

  function send(command: FrameCommand, ports: MessagePort[] = []): void {
    port.postMessage(command, ports);
    if (isLoaded) answerTimer ??= setTimeout(lose, answerMilliseconds);
  }

  function heard(): void {
    if (answerTimer !== null) clearTimeout(answerTimer);
    answerTimer = null;
  }

  const pings = setInterval(() => {
    if (isLoaded && running.size > 0) send({ type: "ping" });
  }, pingMilliseconds);

  function close(): void {
    heard();
    clearInterval(pings);
    port.close();
    frame.remove();
  }

  function lose(): void {
    close();
    onLost();
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isFrameReply(data)) heard();
    else lose();
  };
  frame.addEventListener(
    "load",
    () => {
      isLoaded = true;
      // The frame's origin is opaque, and only "*" names it; there is no secret in the message.
      frame.contentWindow?.postMessage({ type: "boot", worker: scripts.worker } satisfies Boot, "*", [
        framePort,
      ]);
    },
    { once: true },
  );
  frame.setAttribute("sandbox", sandboxPermissions);
  frame.setAttribute("aria-hidden", "true");
  frame.title = "Sandbox";
  frame.hidden = true;
  frame.srcdoc = frameDocument(scripts.frame);
  document.body.append(frame);

  return {
    run(run) {
      const { port1, port2 } = new MessageChannel();
      running.add(run);
      send({ type: "run", run }, [port2]);
      return port1;
    },
    end(run) {
      running.delete(run);
      send({ type: "end", run });
    },
    close,
  };
}
