// Owns the reader's local storage: text under names of ours, heard over all parts of the page and all tabs.
const prefix = "corolla.";
const listeners = new Map<string, Set<() => void>>();
/** What the browser would not keep. It lasts as long as the page. */
const unkept = new Map<string, string | null>();

export function readStored(name: string): string | null {
  const text = unkept.get(name);
  if (text !== undefined) return text;
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    // Storage is off: nothing was kept.
    return null;
  }
}

/** `null` forgets. Gives `false` where the browser does not keep it; then it lasts until the page is left. */
export function writeStored(name: string, text: string | null): boolean {
  const isKept = keep(prefix + name, text);
  if (isKept) unkept.delete(name);
  else unkept.set(name, text);
  for (const listener of listeners.get(name) ?? []) listener();
  return isKept;
}

function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Hears every change under `name`, from this page and from other tabs of the site. */
export function onStored(name: string, listener: () => void): () => void {
  const heard = listeners.get(name) ?? new Set();
  listeners.set(name, heard.add(listener));
  const hearElsewhere = ({ key }: StorageEvent) => {
    // A key of null: everything was cleared.
    if (key === prefix + name || key === null) listener();
  };
  window.addEventListener("storage", hearElsewhere);
  return () => {
    heard.delete(listener);
    window.removeEventListener("storage", hearElsewhere);
  };
}
