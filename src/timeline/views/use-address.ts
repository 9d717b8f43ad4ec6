// Owns the page's part of the address, `?q=…#event`, read and written without the router.
//
// Docusaurus' router would move the focus to the top of the page with every entry that is pushed, away from the box in
// which the reader is typing, and would go through the loading of a page. It hears of our entries all the same, when
// the back button leads to one.
import { useMemo, useSyncExternalStore } from "react";
import type { Navigate } from "./use-history-state";

interface Address {
  /** `?q=…`, or empty; always empty while the page is rendered without a browser. */
  search: string;
  /** Without the `#`; empty for one that no id can be. */
  hash: string;
  navigate: Navigate;
}

export function useAddress(pathname: string): Address {
  const store = useMemo(() => createAddressStore(pathname), [pathname]);
  const address = useSyncExternalStore(store.subscribe, store.read, () => "");
  const at = address.indexOf("#");
  const search = at === -1 ? address : address.slice(0, at);
  return { search, hash: at === -1 ? "" : decodeFragment(address.slice(at + 1)), navigate: store.navigate };
}

function createAddressStore(pathname: string) {
  const listeners = new Set<() => void>();
  let last = "";
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      window.addEventListener("popstate", listener);
      window.addEventListener("hashchange", listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener("popstate", listener);
        window.removeEventListener("hashchange", listener);
      };
    },
    read: (): string => {
      // On the way to another page this one keeps what it shows.
      if (window.location.pathname === pathname) last = window.location.search + window.location.hash;
      return last;
    },
    navigate: (address: string, mode: "push" | "replace"): void => {
      const url = pathname + address;
      if (mode === "push") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
      for (const listener of listeners) listener();
    },
  };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return "";
  }
}
