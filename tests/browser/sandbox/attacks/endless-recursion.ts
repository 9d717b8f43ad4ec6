// attack: exhausts the stack
// ends: raised RangeError

function deeper(depth: number): number {
  return deeper(depth + 1) + 1;
}

deeper(0);
