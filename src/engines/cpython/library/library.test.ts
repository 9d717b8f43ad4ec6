import { expect, test } from "vitest";
import { createCPython } from "../node";

test("what a start imports of the standard library is compiled beforehand, and its sources are still there", async () => {
  const python = await createCPython();
  const { events } = python.run(
    `import inspect, sys
specs = [module.__spec__ for module in sys.modules.values() if module.__spec__]
origins = [spec.origin for spec in specs if spec.origin and ".zip/" in spec.origin]
print(len(origins) > 100, [origin for origin in origins if not origin.endswith(".pyc")])
print(inspect.getsource(sys.modules["asyncio.timeouts"].timeout).splitlines()[0])
print(sys.modules["asyncio.timeouts"].timeout.__code__.co_filename[-20:])
`,
    { era: null },
  );
  expect(events.flatMap((event) => (event.type === "output" ? event.text : [])).join("")).toBe(
    "True []\ndef timeout(delay: float | None) -> Timeout:\n/asyncio/timeouts.py\n",
  );
});
