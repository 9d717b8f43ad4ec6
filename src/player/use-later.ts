// Owns a part of the page that is fetched when a reader asks for it, and not before.
import { type ComponentType, useCallback, useState } from "react";

export type Later<Props> =
  | { type: "closed" }
  | { type: "loading"; name: string }
  | { type: "open"; name: string; View: ComponentType<Props>; opening: number }
  | { type: "failed"; name: string };

export interface UsedLater<Props> {
  later: Later<Props>;
  /** Opens it anew; what was open before is closed. */
  open: (name: string, load: () => Promise<ComponentType<Props>>) => void;
  close: () => void;
}

export function useLater<Props>(): UsedLater<Props> {
  const [later, setLater] = useState<Later<Props>>({ type: "closed" });
  const open = useCallback((name: string, load: () => Promise<ComponentType<Props>>) => {
    setLater({ type: "loading", name });
    // The reader may have asked for something else meanwhile.
    const settle = (settled: Later<Props>) =>
      setLater((now) => (now.type === "loading" && now.name === name ? settled : now));
    load().then(
      (View) => settle({ type: "open", name, View, opening: performance.now() }),
      () => settle({ type: "failed", name }),
    );
  }, []);
  const close = useCallback(() => setLater({ type: "closed" }), []);
  return { later, open, close };
}
