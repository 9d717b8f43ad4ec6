// Owns what axe says of a page, or of a part of it.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Each violation with the first element that it is about: enough to find it. */
export async function violations(
  page: Page,
  { part = "html", rules, worst = false }: { part?: string; rules?: string[]; worst?: boolean } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(part)
    // In the page itself: no frame holds anything to look at, and asking each for its part takes four times as long.
    .setLegacyMode(true)
    .options({
      resultTypes: ["violations"],
      ...(rules === undefined ? {} : { runOnly: rules }),
    });
  const { violations: found } = await axe.analyze();
  return found
    .filter(({ impact }) => !worst || impact === "serious" || impact === "critical")
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}, first: ${nodes[0]?.html.slice(0, 200) ?? ""})`,
    );
}
