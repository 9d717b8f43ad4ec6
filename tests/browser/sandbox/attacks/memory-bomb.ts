// attack: keeps all it can allocate
// ends: stopped time | stopped memory | raised RangeError

const kept: number[][] = [];
while (true) kept.push(new Array<number>(100_000).fill(Math.random()));
