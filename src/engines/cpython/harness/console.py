"""Owns a console session: a program run as if its statements were typed at the prompt, one after another."""

import ast
import builtins
import sys
import traceback

from .trace import scrub

# What tracebacks call what was typed, as those of the module `code` do. Frames in it are frames of the program.
FILE = "<console>"


def execute(source, file, namespace, trace):
    """A session that does not compile as a whole is not begun."""
    statements = [_compiled(node) for node in ast.parse(source, file).body]
    before, sys.displayhook = sys.displayhook, _display
    try:
        for lines, code in statements:
            if lines is not None:
                trace.tell("statement-started", first=lines[0], last=lines[1])
            _execute(code, namespace)
    finally:
        sys.displayhook = before
        # The console keeps the last value here.
        vars(builtins).pop("_", None)


def _compiled(node):
    """The lines of a statement and its code, in which lines are counted from 1. Imports differ in the twins."""
    first = min(part.lineno for part in (node, *getattr(node, "decorator_list", ())))
    lines = None if isinstance(node, (ast.Import, ast.ImportFrom)) else (first, node.end_lineno)
    ast.increment_lineno(node, 1 - first)
    return lines, compile(ast.Interactive([node]), FILE, "single", dont_inherit=True)


def _execute(code, namespace):
    try:
        exec(code, namespace)
    except SystemExit:
        raise
    except BaseException as problem:
        sys.stderr.write(_report(problem))


def _display(value):
    if value is None:
        return
    sys.stdout.write(f"{scrub(repr(value))}\n")
    builtins._ = value


def _report(problem):
    """The traceback as the console shows it, without the frames of asyncio and of this file."""
    frames = [
        f'  File "{FILE}", line {line}, in {frame.f_code.co_name}\n'
        for frame, line in traceback.walk_tb(problem.__traceback__)
        if frame.f_code.co_filename == FILE
    ]
    return "".join(["Traceback (most recent call last):\n", *frames, *traceback.format_exception_only(problem)])
