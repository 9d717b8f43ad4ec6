// Owns the document of the sandboxed frame and what it may do: run scripts and WebAssembly, and nothing else.
//
// `sandbox="allow-scripts"` without `allow-same-origin` gives it an origin of its own, so storage, cookies and the page
// around it are out of reach; the policy takes the network away. Workers made from blobs inherit both.

export const sandboxPermissions = "allow-scripts";

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src blob:",
].join("; ");

/** `script` must hold no `</script`; bundlers write it as `<\/script`. */
export function frameDocument(script: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`;
}
