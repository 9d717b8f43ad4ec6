# Owns measuring the programs on the machine's own CPython: the other side of bench/lib/contestant.ts.
import asyncio
import json
import platform
import sys
import time

import programs


def answer(told):
    print(json.dumps(told), flush=True)


def measure(name):
    because = programs.cannot(name)
    if because is not None:
        return {"type": "cannot", "because": because}
    cpu, wall = time.process_time(), time.perf_counter()
    result = asyncio.run(programs.main(name))
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    expected = programs.results[name]
    if result != expected:
        return {"type": "failed", "because": f"gave {result} in place of {expected}"}
    return {"type": "measured", "cpu": cpu * 1000, "wall": wall * 1000}


# The call stack of 500 awaits is deeper than the usual limit with asyncio's own below it.
sys.setrecursionlimit(10_000)
answer({"type": "ready", "version": platform.python_version()})
for line in sys.stdin:
    answer(measure(line.strip()))
