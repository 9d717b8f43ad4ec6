// Owns a long list that is drawn a screen first, because that is what answers, and then the rest, as the browser has time.
import { startTransition, useEffect, useState } from "react";

const TIMES = 3;

/** The first list is drawn whole: it is the page as it was built. */
export function useGrowing<T>(list: readonly T[], first: number): readonly T[] {
  const [grown, setGrown] = useState({ list, count: list.length });
  const count = grown.list === list ? grown.count : first;
  const isWhole = count >= list.length;
  useEffect(() => {
    if (!isWhole) startTransition(() => setGrown({ list, count: count * TIMES }));
  }, [list, count, isWhole]);
  return isWhole ? list : list.slice(0, count);
}
