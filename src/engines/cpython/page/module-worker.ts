// Owns what Pyodide asks before it starts: whether this is a worker of the new kind, in which `importScripts` throws.
// It is one of the old kind, because an opaque origin can have no other, and Pyodide is given all that it needs here.
Object.assign(globalThis, {
  importScripts: () => {
    throw new TypeError("There is nothing to import scripts from.");
  },
});
