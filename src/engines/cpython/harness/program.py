"""Owns one run: from source text to events and outcome, with nothing left behind for the next."""

import gc
import json
import signal
from asyncio import events, tasks

from . import console, eras, frames, loop, order, steps, world
from .trace import Stopped, Trace

# Collected objects may free others that only then can be collected.
COLLECTIONS = 3


def install():
    steps.install()
    loop.install()
    order.install()
    # Only a run can be interrupted.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What exists now lives for ever: the collections after each run need not look at it.
    gc.collect()
    gc.freeze()


def run(source, options, tell_text=None):
    """Runs `source` as `__main__`. Options and answer are JSON; the answer is a Trace without its engine.

    With `tell_text` the events are told to it one by one, and there are none in the answer.
    """
    options = json.loads(options)
    trace = Trace(events=options["events"], output_bytes=options["outputBytes"], tell_text=tell_text)
    file = options["file"]
    watched = frames.Frames(trace, {file, eras.SHIM, console.FILE}, steps.current_task_id)
    outer_loop, outer_policy = events._get_running_loop(), events._get_event_loop_policy()
    with world.world(trace), eras.era(options["era"]) as policy:
        # Pyodide runs Python inside a loop of its own, which the program must not see.
        events._set_running_loop(None)
        events._set_event_loop_policy(policy)
        loop.VirtualLoop.current_trace = trace
        # What is collected when must not depend on how much was run before.
        gc.disable()
        watched.watch()
        try:
            namespace = {"__name__": "__main__", "__builtins__": __builtins__}
            outcome = _execute(source, options, namespace, trace)
            outcome = trace.stopped or outcome
            trace.sweep()
            Stopped.let_go()
            namespace.clear()
            policy.set_event_loop(None)
            for _ in range(COLLECTIONS):
                gc.collect()
        finally:
            watched.unwatch()
            trace.end()
            gc.enable()
            loop.VirtualLoop.current_trace = None
            events._set_event_loop_policy(outer_policy)
            _forget_current_task()
            events._set_running_loop(outer_loop)
    return f'{{"events":[{",".join(trace.told)}],"outcome":{json.dumps(outcome)}}}'


def _forget_current_task():
    """An eager first step that cannot enter its context leaves its task the current one."""
    some_loop = object()
    events._set_running_loop(some_loop)
    tasks._swap_current_task(some_loop, None)


def _execute(source, options, namespace, trace):
    file = options["file"]
    try:
        if options["form"] == "console":
            console.execute(source, file, namespace, trace)
        else:
            exec(compile(source, file, "exec", dont_inherit=True), namespace)
    except BaseException as problem:
        return _raised(problem, source, file)
    return {"type": "returned"}


def _raised(problem, source, file):
    lines = source.splitlines()
    traceback = []
    message = _said(problem)
    if isinstance(problem, SyntaxError) and problem.filename == file:
        # str() would add file and line, which stand in the traceback.
        message = problem.msg
        traceback.append({"name": "<module>", "line": problem.lineno, "column": problem.offset})
    step = problem.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename == file:
            column = list(code.co_positions())[step.tb_lasti // 2][2]
            traceback.append(
                {"name": code.co_name, "line": step.tb_lineno, "column": _column(lines, step.tb_lineno, column)}
            )
        step = step.tb_next
    return {"type": "raised", "exception": type(problem).__name__, "message": message, "traceback": traceback}


def _said(problem):
    try:
        return str(problem)
    except Exception as another:
        return f"<exception whose str() raised {type(another).__name__}>"


def _column(lines, line, offset):
    """CPython counts bytes from 0; a column counts characters from 1."""
    if offset is None or line > len(lines):
        return None
    return len(lines[line - 1].encode()[:offset].decode(errors="replace")) + 1
