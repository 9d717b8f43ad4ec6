// Owns the lint rules: typescript-eslint's strict, type-checked set, and where a folder differs, why.
import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["build/", ".docusaurus/", ".cache/", "coverage/", "test-results/", "playwright-report/"]),
  // Hostile programs: what they do wrong is what they are for.
  globalIgnores(["tests/browser/sandbox/attacks/"]),
  // Programs that must not compile.
  globalIgnores(["docs/**/*-fails.ts"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      // `== null` asks for both kinds of nothing at once.
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A coroutine is a generator, and one that never waits is still a coroutine.
      "require-yield": "off",
      // `styles.title` of a CSS module and `process.env["CI"]` are both names that the type does not list.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      // `!` is forbidden, so a cast that says what is known may stand.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Objects are made without their constructor where it would be slow or visible: coroutines, for one.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unnecessary-type-arguments": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/unified-signatures": "off",
    },
  },
  {
    files: ["src/**/*.tsx", "src/player/**/*.ts", "src/theme/**/*.ts"],
    extends: [reactHooks.configs.flat.recommended],
    // Props are taken apart, and what React is given as a handler has no `this`.
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    // Programs of the reader, not of the site: `await` means our runtime's, and some are wrong on purpose.
    files: ["docs/**/*.ts", "blog/**/*.ts", "src/pages/_*/**/*.ts", "bench/**/*.program.ts"],
    languageOptions: { parserOptions: { projectService: false, project: "docs/tsconfig.json" } },
    rules: {
      "@typescript-eslint/await-thenable": "off",
      "@typescript-eslint/no-floating-promises": "off",
      // A console session shows what an expression is worth.
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
  {
    // Programs for the runtime, as snippets are: an `async function` makes a coroutine, awaited or not.
    files: ["tests/semantics/probes/*.ts"],
    rules: {
      "@typescript-eslint/await-thenable": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    // Programs to measure: an `async function` is one also where it waits for nothing, and `await null` gives way.
    files: ["bench/runtimes/*.ts"],
    rules: { "@typescript-eslint/require-await": "off", "@typescript-eslint/await-thenable": "off" },
  },
  {
    // A class that is named by a field is slow at `instanceof`: `qualifiedName` in types.ts says why.
    files: ["src/runtime/*.ts"],
    rules: { "@typescript-eslint/class-literal-property-style": "off" },
  },
  {
    // A terminal is what these scripts speak to.
    files: ["scripts/**"],
    rules: { "no-console": "off" },
  },
  {
    // Node runs these as they are, so their types are JSDoc's, and tsc alone checks them.
    files: ["**/*.{js,mjs,cjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: "readonly", process: "readonly", module: "writable" } },
    rules: { "no-undef": "off" },
  },
);
