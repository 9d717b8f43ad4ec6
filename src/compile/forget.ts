// Owns that a lowered block knows nothing of its last time: esbuild keeps a block's error in `var`s and never resets them.
//
// So `await using` or `for await` in a loop, whose error a `catch` around it dealt with, would raise that error once more
// at its next, peaceful end. What is written here stands at the end of a line or between declarations: no line moves.

/** `var _stack = [];` opens a block with `using`, `__callDispose(_stack, _error, _hasError)` ends it. */
const opening = /^ *var (_stack\d*) = \[\];$/;
const ending = /__callDispose\((_stack\d*), _error\d*, (_hasError\d*)\)/;
/** `for (var iter = __forAwait(x), more, temp, error; more = !(` */
const loop = /, (more\d*), (temp\d*), (error\d*); (?=\1 = !\()/g;

export function forgetErrors(code: string): string {
  const lines = code.replace(loop, ", $1, $2, $3 = void 0; ").split("\n");
  const open: { stack: string; index: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const [, opened] = opening.exec(line) ?? [];
    if (opened !== undefined) open.push({ stack: opened, index });
    const [, ended, flag] = ending.exec(line) ?? [];
    const last = open.findLastIndex(({ stack }) => stack === ended);
    const [block] = last === -1 ? [] : open.splice(last);
    if (block === undefined || flag === undefined) continue;
    lines[block.index] = (lines[block.index] ?? "").replace(/;$/, `, ${flag} = false;`);
  }
  return lines.join("\n");
}
