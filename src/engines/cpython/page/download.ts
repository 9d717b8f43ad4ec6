// Owns fetching the parts of CPython from the site's own files, counted while they come and checked when they are there.
import type { Loading } from "../../sandbox/lazy-engine";
import { type CPythonBundle, type CPythonFiles, type PartFacts, partNames } from "./files";

/** Rejects when a part does not come, or is not what the build had. */
export async function downloadCPython(
  { harness, lock, parts }: CPythonBundle,
  { onProgress, signal }: Loading,
): Promise<CPythonFiles> {
  const total = partNames.reduce((sum, name) => sum + parts[name].bytes, 0);
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    onProgress({ loaded, total });
  };
  const blobs = await Promise.all(
    partNames.map(async (name) => [name, await fetchPart(parts[name], count, signal)]),
  );
  return { harness, lock, parts: Object.fromEntries(blobs) as CPythonFiles["parts"] };
}

/** `count` hears of every piece. */
export async function fetchPart(
  facts: PartFacts,
  count: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const { address } = facts;
  const response = await fetch(address, { signal });
  if (!response.ok || response.body === null) {
    throw new Error(`Failed to fetch ${address}: ${response.status}.`);
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    count(next.value.byteLength);
  }
  const blob = new Blob(pieces);
  if (!(await isWhole(blob, facts)))
    throw new Error(`${address} is not the file that the site was built with.`);
  return blob;
}

/** Browsers hash only where the connection is secure; elsewhere the length must do. */
async function isWhole(blob: Blob, { bytes, sha256 }: PartFacts): Promise<boolean> {
  if (blob.size !== bytes) return false;
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest("SHA-256", await blob.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}
