// Owns the direction of imports: the table of layers in ARCHITECTURE.md, made into rules.

/**
 * What each layer may import beside itself.
 * @type {Record<string, string[]>}
 */
const mayImport = {
  runtime: [],
  compile: ["runtime"],
  engines: ["runtime", "compile"],
  player: ["runtime", "compile", "engines"],
  words: [],
  timeline: ["words"],
  search: ["words"],
  offline: [],
  theme: ["player", "timeline", "search"],
  pages: ["player", "timeline"],
  plugins: ["compile", "engines", "runtime", "timeline", "search", "offline"],
};

/**
 * A layer's doors: the only files that another layer may name. `index.ts` is always one; the others exist because
 * they must not come in the same bundle as the rest of their layer.
 */
const doors = ["index[.]ts", "client[.]ts", "node[.]ts", "frame[.]ts", "worker[.]ts"];

/**
 * Doors of a part: a view that a page shows by itself, without the rest of its layer.
 * @type {Record<string, string[]>}
 */
const partDoors = {
  player: [
    "benchmarks",
    "chooser",
    "diagrams",
    "example",
    "lanes",
    "playground",
    "predict",
    "sequence",
    "term",
  ].map((part) => `${part}/index[.]ts`),
  timeline: ["since/index[.]ts", "post/index[.]ts"],
};

const layers = Object.keys(mayImport);
const folder = (/** @type {string[]} */ names) => `^src/(${names.join("|")})/`;

/** What is no layer, and what no layer may import. */
const around = "^(tests|scripts|docs|blog|bench|examples)/";
/** The form of a result of the benchmarks, and the two parts of the site that read one. */
const result = { file: "^bench/lib/result[.]ts$", readers: "^src/(player|plugins)/benchmarks/" };

const directions = layers.map((layer) => ({
  name: `${layer}-imports-only-its-layers`,
  comment: `src/${layer} may import ${(mayImport[layer] ?? []).join(", ") || "no other layer"}. Move the code, or pass what it needs as an argument.`,
  severity: "error",
  from: { path: folder([layer]) },
  to: {
    path: ["^src/", around],
    pathNot: [folder([layer, ...(mayImport[layer] ?? [])]), "^src/css/", result.file],
  },
}));

const throughTheDoor = layers.map((layer) => ({
  name: `${layer}-through-the-door`,
  comment: `Another layer imports src/${layer} through a door (index.ts): export there what it needs.`,
  severity: "error",
  from: { path: "^src/", pathNot: folder([layer]) },
  to: {
    path: folder([layer]),
    pathNot: [...doors, ...(partDoors[layer] ?? [])].map((door) => `^src/${layer}/${door}$`),
  },
}));

module.exports = {
  forbidden: [
    ...directions,
    ...throughTheDoor,
    {
      name: "results-are-for-benchmarks",
      comment: "Of bench/ the site imports lib/result.ts alone, where the benchmarks are read and shown.",
      severity: "error",
      from: { path: "^src/", pathNot: result.readers },
      to: { path: result.file },
    },
    {
      name: "examples-import-the-runtime",
      comment:
        "An example runs outside of this site: it may import corolla, which is src/runtime, and what comes with Node.",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: ["^src/", around], pathNot: ["^src/runtime/index[.]ts$", "^examples/"] },
    },
    {
      name: "runtime-stands-alone",
      comment: "The runtime is a library without dependencies: nothing from npm, nothing from Node.",
      severity: "error",
      from: { path: "^src/runtime/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypesNot: ["local", "type-only"] },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "nothing-imports-tests",
      comment: "What the site needs does not live among the tests.",
      severity: "error",
      from: { path: "^(src|docs|blog)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "(^tests/|\\.test\\.tsx?$)" },
    },
    {
      name: "no-unresolvable",
      comment: "An import that resolves to nothing.",
      severity: "error",
      from: {},
      // Docusaurus makes these up while it builds.
      to: {
        couldNotResolve: true,
        pathNot: ["^@(docusaurus|theme|theme-original|theme-init|generated)/", "^corolla"],
      },
    },
    {
      name: "site-ships-no-dev-dependency",
      comment: "A package of devDependencies is not there when somebody installs with --omit=dev.",
      severity: "error",
      from: {
        path: "^src/(player|words|timeline|search|offline|theme|pages|compile|runtime)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^build/|^\\.docusaurus/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
