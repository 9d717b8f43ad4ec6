// Owns a value that follows when what matters more has been drawn.
import { startTransition, useEffect, useState } from "react";

export function useAfterwards<T>(value: T): T {
  const [drawn, setDrawn] = useState(value);
  useEffect(() => startTransition(() => setDrawn(value)), [value]);
  return drawn;
}
