"""Owns what a program sees of the world while it runs: a virtual clock, its two streams, and where complaints go."""

import builtins
import contextlib
import io
import logging
import sys
import time
import warnings
from asyncio.log import logger

from .steps import current_task_id
from .trace import Stopped

CLOCKS = ("time", "monotonic", "perf_counter")
# In seconds: CPython counts nanoseconds in 64 bits.
LONGEST = 2**63 / 1e9
NEVER_RETRIEVED = " exception was never retrieved"
KINDS = {
    "Task was destroyed but it is pending!": "task-destroyed-pending",
    "Exception in callback ": "callback-exception",
    "Executing ": "slow-callback",
}


@contextlib.contextmanager
def world(trace):
    with contextlib.ExitStack() as stack:
        for patch in (_clock, _streams, _warnings, _log, _unraisable):
            stack.enter_context(patch(trace))
        yield


@contextlib.contextmanager
def patched(target, **values):
    before = {name: getattr(target, name) for name in values}
    try:
        for name, value in values.items():
            setattr(target, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(target, name, value)


def _clock(trace):
    def sleep(seconds):
        """Blocks: the clock moves, and no task runs."""
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        if seconds >= LONGEST:
            raise OverflowError("timestamp out of range for platform time_t")
        trace.block(seconds, current_task_id())

    def seconds():
        return trace.reading

    def nanoseconds():
        return round(trace.reading * 1e9)

    clocks = dict.fromkeys(CLOCKS, seconds) | dict.fromkeys((f"{name}_ns" for name in CLOCKS), nanoseconds)
    return patched(time, sleep=sleep, **clocks)


class _Stream(io.TextIOBase):
    encoding = "utf-8"

    def __init__(self, name, trace):
        self._name = name
        self._trace = trace

    def writable(self):
        return True

    def write(self, text):
        self._trace.output(self._name, text, current_task_id())
        return len(text)


@contextlib.contextmanager
def _streams(trace):
    plain_print = builtins.print

    def print(*values, sep=" ", end="\n", file=None, flush=False):
        """One call, one write: the line with its end."""
        target = sys.stdout if file is None else file
        if not isinstance(target, _Stream):
            plain_print(*values, sep=sep, end=end, file=file, flush=flush)
            return
        whole = io.StringIO()
        plain_print(*values, sep=sep, end=end, file=whole)
        target.write(whole.getvalue())

    with (
        patched(sys, stdin=io.StringIO(), stdout=_Stream("stdout", trace), stderr=_Stream("stderr", trace)),
        patched(builtins, print=print),
    ):
        yield


@contextlib.contextmanager
def _warnings(trace):
    def show(message, category, filename, lineno, file=None, line=None):
        never_awaited = str(message).partition("\n")[0].endswith("was never awaited")
        kind = "coroutine-never-awaited" if never_awaited else "other"
        trace.report(kind, f"{category.__name__}: {message}", current_task_id())

    with warnings.catch_warnings():
        # CPython's own filters, but for each time and not for the first time at a line only.
        warnings.resetwarnings()
        warnings.simplefilter("always")
        for ignored in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
            warnings.simplefilter("ignore", ignored)
        warnings.filterwarnings("always", category=DeprecationWarning, module="__main__")
        warnings.showwarning = show
        yield


class _Log(logging.Handler):
    def __init__(self, trace):
        super().__init__()
        self._trace = trace

    def emit(self, record):
        text = record.getMessage()
        kind = next((kind for start, kind in KINDS.items() if text.startswith(start)), "other")
        # The class of the future stands before these words.
        if text.partition("\n")[0].endswith(NEVER_RETRIEVED):
            kind = "exception-never-retrieved"
        if record.exc_info and record.exc_info[1] is not None:
            exception = record.exc_info[1]
            text = f"{text}\n{type(exception).__name__}: {exception}"
        self._trace.report(kind, text, current_task_id())

    def handleError(self, record):
        """A run that is stopped while it reports goes on being stopped."""
        raise


@contextlib.contextmanager
def _log(trace):
    handler = _Log(trace)
    logger.addHandler(handler)
    try:
        with patched(logger, propagate=False, level=logging.WARNING):
            yield
    finally:
        logger.removeHandler(handler)


def _unraisable(trace):
    def hook(problem):
        if issubclass(problem.exc_type, Stopped):
            return
        text = f"{problem.err_msg or 'Exception ignored in'}: {problem.object!r}"
        text = f"{text}\n{problem.exc_type.__name__}: {problem.exc_value}"
        trace.report("other", text, current_task_id())

    return patched(sys, unraisablehook=hook)
