// Owns the names of coroutines: esbuild makes anonymous generators of async functions, and traces need the names.
//
// The generator behind `async function main` becomes `function* main$`. The `$` keeps the body's own `main` meaning the
// async function, and the runtime takes it off again. Only the text between `function*` and its parameters grows, so
// no line moves. A function without a name stays without one: Python's `<lambda>`.

const name = String.raw`[\p{ID_Start}_$][\p{ID_Continue}$]*`;
const lowering = String.raw`__async(?:Generator)?\([^\n]*?, function\* (?=\()`;
const coroutine = String.raw`(?:asyncio\.coroutine|\(0, import_\w+\.coroutine\))\(function\* `;

/** `main = (a) => __async(this, null, function*`, in a declaration, an assignment, a field or a property. */
const arrow = new RegExp(String.raw`(${name})(?: =|:) \([^()\n]*\) => ${lowering}`, "gu");
/** `function main(a) {` or a method's `main(a) {`, and on the next line `return __async(this, null, function*`. */
const wrapper = new RegExp(String.raw`^([^\n]*\) \{)\n *return ${lowering}`, "gmu");
/** `main = asyncio.coroutine(function*`. */
const generatorBased = new RegExp(String.raw`(${name})(?: =|:) ${coroutine}(?=\()`, "gu");
/** `main = asyncio.coroutine(function* main2`: esbuild numbers the inner name, lest it hide the outer. */
const renamed = new RegExp(String.raw`(${name})((?: =|:) ${coroutine})(\1\d+)(?=\()`, "gu");

const assignedFunction = new RegExp(String.raw`(${name})(?: =|:) function\(`, "u");
const declaredFunction = new RegExp(String.raw`function (${name})\(`, "u");
const method = new RegExp(String.raw`(?:^|[{,]|static) *#?(${name})\(`, "u");

export function nameGenerators(code: string): string {
  return code
    .replace(arrow, (match, found: string) => `${match}${found}$`)
    .replace(generatorBased, (match, found: string) => `${match}${found}$`)
    .replace(renamed, (match, found: string, between: string, inner: string) =>
      // Its own body may call it by that name.
      code.split(inner).length > 2 ? match : `${found}${between}${found}$`,
    )
    .replace(wrapper, (match, header: string) => {
      const found = nameInHeader(header);
      return found === undefined ? match : `${match}${found}$`;
    });
}

function nameInHeader(header: string): string | undefined {
  // What stands last is the function whose body follows; `call(function() {` has none.
  const last = header.slice(Math.max(header.lastIndexOf("function"), 0));
  if (!last.startsWith("function")) return method.exec(header)?.[1];
  return (declaredFunction.exec(last) ?? assignedFunction.exec(header))?.[1];
}
