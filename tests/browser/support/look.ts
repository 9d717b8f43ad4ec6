// Owns whether a picture looks as it should: alike for the eye in what is drawn, and the same in what is painted flat.
//
// Another machine draws letters otherwise: a third of the pixels of a letter may differ, and up to three in a hundred of a
// picture did when letters were placed otherwise. A changed colour of a button is fewer pixels than that. So flat areas,
// which every machine paints alike, are compared by themselves and to the shade.
import { existsSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page, type TestInfo } from "@playwright/test";

const tolerance = { maxDiffPixelRatio: 0.03 };
/** In pixels. Less of a colour may be the inside of a letter. */
const flat = 400;
/** Of a flat area, when its edges are drawn otherwise. */
const leftOf = 0.5;

/** Waits for the look: on a busy machine what is drawn last may still be missing. */
export async function expectLook(target: Locator | Page, name: string, test: TestInfo): Promise<void> {
  await expect(() => expectLookNow(target, name, test)).toPass({ timeout: 15_000 });
}

async function expectLookNow(target: Locator | Page, name: string, test: TestInfo): Promise<void> {
  const picture = await target.screenshot({ animations: "disabled" });
  const page = "page" in target ? target.page() : target;
  const golden = test.snapshotPath(name);
  const wanted = existsSync(golden) ? readFileSync(golden) : picture;
  expect(picture, "as it is drawn").toMatchSnapshot(name, tolerance);
  if (test.config.updateSnapshots === "all" || test.config.updateSnapshots === "changed") return;
  const [before, after] = [await flatColours(page, wanted), await flatColours(page, picture)];
  expect(missing(before, after), `flat colours of ${name} that are gone`).toEqual([]);
  expect(missing(after, before), `flat colours that ${name} has not`).toEqual([]);
}

function missing(from: Map<string, number>, of: Map<string, number>): string[] {
  return [...from]
    .filter(([colour, size]) => size >= flat && (of.get(colour) ?? 0) < size * leftOf)
    .map(([colour]) => colour);
}

/** How many pixels of each colour have none of another beside them. */
async function flatColours(page: Page, png: Buffer): Promise<Map<string, number>> {
  const counts = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
      );
      const counts = new Map<number, number>();
      for (let at = width; at < pixels.length - width; at++) {
        const colour = pixels[at] ?? 0;
        const beside = [pixels[at - 1], pixels[at + 1], pixels[at - width], pixels[at + width]];
        if (beside.every((other) => other === colour)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts];
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );
  return new Map(counts.map(([colour, count]) => [hex(colour), count]));
}

/** Pixels stand in memory as red, green, blue, opacity. */
const hex = (pixel: number): string =>
  `#${[0, 8, 16].map((shift) => ((pixel >> shift) & 0xff).toString(16).padStart(2, "0")).join("")}`;
