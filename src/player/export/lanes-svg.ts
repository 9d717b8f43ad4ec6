// Owns the lanes of a run as an SVG file that stands alone: its own colours and font, a row for each task, a virtual axis.
import type { Trace } from "../../runtime";
import { formatTime } from "../format-time";
import { type Doing, stretchesOf, type TaskStretches } from "./stretches";

const left = 150;
const width = 640;
const row = 26;
const top = 44;

/** Okabe and Ito's palette, as on the site; each state has a form of its own beside its colour. */
const looks: Record<Doing, string> = {
  running: 'fill="#0072b2" height="12"',
  ready: 'fill="none" stroke="#e69f00" stroke-width="2" height="10"',
  suspended: 'fill="#8a8275" height="2"',
  blocked: 'fill="url(#hatch)" stroke="#cc79a7" height="12"',
};
const offsets: Record<Doing, number> = { running: 7, ready: 8, suspended: 12, blocked: 7 };
const ends = { returned: ["●", "#009e73"], raised: ["✕", "#d55e00"], cancelled: ["◌", "#4d4840"] } as const;

export function lanesSvg(trace: Trace, title: string): string {
  const tasks = stretchesOf(trace);
  const last = Math.max(trace.events.at(-1)?.time ?? 0, 1e-9);
  const x = (time: number) => round(left + (time / last) * width);
  const height = top + tasks.length * row + 12;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => part * last);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${height}" width="${left + width + 60}" height="${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escape(title)}</title>`,
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" fill="#cc79a7"/></pattern></defs>',
    '<rect width="100%" height="100%" fill="#fdfcf9"/>',
    `<text x="12" y="20" font-weight="600" fill="#211e1a">${escape(title)}</text>`,
    ...ticks.flatMap((time) => [
      `<line x1="${x(time)}" x2="${x(time)}" y1="${top - 6}" y2="${height - 8}" stroke="#e2dccf"/>`,
      `<text x="${x(time)}" y="${top - 10}" text-anchor="middle" fill="#5a544a">${formatTime(round(time))}</text>`,
    ]),
    ...tasks.flatMap((task, index) => lane(task, top + index * row, x)),
    "</svg>",
    "",
  ].join("\n");
}

function lane({ name, stretches, end }: TaskStretches, y: number, x: (time: number) => number): string[] {
  return [
    `<text x="12" y="${y + 17}" fill="#211e1a">${escape(shortened(name))}</text>`,
    ...stretches.map(({ doing, from, to, detail }) => {
      const size = `x="${x(from)}" y="${y + offsets[doing]}" width="${round(x(to) - x(from))}"`;
      const said = detail === "" ? doing : `${doing}: ${detail}`;
      return `<rect ${size} ${looks[doing]}><title>${escape(said)}, ${formatTime(from)} to ${formatTime(to)}</title></rect>`;
    }),
    ...(end === null
      ? []
      : [
          `<text x="${x(end.time) + 2}" y="${y + 17}" fill="${ends[end.outcome][1]}">${ends[end.outcome][0]}<title>${escape(`${end.outcome} ${end.value}`)}</title></text>`,
        ]),
  ];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const shortened = (name: string) => (name.length > 20 ? `${name.slice(0, 19)}…` : name);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML could not hold at all is left out. */
function escape(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
  return allowed.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
