// Owns code in a link: both twins, compressed into the part of the address that no server sees, and read back with care.
import * as v from "valibot";

const longestProgram = 100_000;
const program = v.pipe(v.string(), v.maxLength(longestProgram));

const schema = v.strictObject({
  version: v.literal(1),
  title: v.pipe(v.string(), v.maxLength(200)),
  language: v.picklist(["typescript", "python"]),
  era: v.nullable(v.picklist(["3.4", "3.5"])),
  form: v.picklist(["script", "console"]),
  typescript: program,
  python: program,
});

export type SharedCode = Omit<v.InferOutput<typeof schema>, "version">;

export type ReadLink =
  { type: "none" } | { type: "code"; code: SharedCode } | { type: "broken"; sentence: string };

const broken: ReadLink = {
  type: "broken",
  sentence:
    "The code in this link could not be read: a part of the link is missing, or was changed on its way.",
};

const start = "#code=";

/** What is read stays small, whatever the link unpacks to. */
const mostBytes = 4 * (2 * longestProgram + 1000);

/** The hash of an address, beginning with `#`; `null` for code that is too long for one. */
export async function formatLink(code: SharedCode): Promise<string | null> {
  if (!v.is(schema, { version: 1, ...code })) return null;
  const text = JSON.stringify({ version: 1, ...code });
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return start + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Never rejects: a link can come from anywhere. */
export async function parseLink(hash: string): Promise<ReadLink> {
  if (!hash.startsWith(start)) return { type: "none" };
  try {
    const binary = atob(hash.slice(start.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const result = v.safeParse(schema, JSON.parse(await unpack(bytes)));
    if (!result.success) return broken;
    const { version: _, ...code } = result.output;
    return { type: "code", code };
  } catch {
    return broken;
  }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = unpacked.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      throw new Error("The link unpacks to more than any program that it could hold.");
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
