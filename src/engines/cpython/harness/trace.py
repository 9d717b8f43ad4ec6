"""Owns the events of one run: their order, their virtual time, their number, and the words in them.

The vocabulary and its invariants are those of `src/runtime/trace.ts`.
"""

import contextlib
import heapq
import itertools
import json
import re

LONGEST_VALUE = 200

FOREVER = (
    "The event loop would wait for ever: nothing is ready and no timer is set. "
    "Look for an await on something that nobody finishes, or for a missing stop()."
)


# What some line of the program does, and not the loop.
LINED = {
    "task-created",
    "task-cancelling",
    "coroutine-started",
    "coroutine-suspended",
    "coroutine-finished",
    "clock-blocked",
    "timer-scheduled",
    "timer-cancelled",
    "thread-started",
    "output",
}


class Stopped(SystemExit):
    """Ends the run from wherever it is.

    A task keeps every exception but SystemExit and KeyboardInterrupt to itself, so this is one of the two.
    """

    # Where monitoring raises at the end of a `with`, CPython never frees the exception before, and with it all frames.
    raised = []

    def __init__(self):
        super().__init__()
        self.raised.append(self)

    @classmethod
    def let_go(cls):
        """Nothing may hold what is left of the program, or it would be collected in the next run."""
        for stopped in cls.raised:
            stopped.__traceback__ = stopped.__context__ = None
        cls.raised.clear()


class Trace:
    """`tell_text`, if given, takes each event as JSON at the moment when it is told; otherwise they stay in `told`."""

    def __init__(self, *, events, output_bytes, tell_text=None):
        self.now = 0.0
        self.told = []
        self._tell_text = self.told.append if tell_text is None else tell_text
        self.stopped = None
        # Called when the run is stopped, to make that certain.
        self.on_stop = lambda: None
        # Gives the line of the program that runs, or None.
        self.current_line = lambda: None
        self._events_left = events
        self._bytes_left = output_bytes
        self._muted = False
        self._sweeping = False
        self._lane = None
        self._ahead = []
        self._order = itertools.count()
        self.next_task = itertools.count(1).__next__
        self.next_task_name = itertools.count(1).__next__
        self.next_coroutine = itertools.count(1).__next__
        self.next_future = itertools.count(1).__next__
        self.next_thread = itertools.count(1).__next__

    def tell(self, type, /, **fields):
        if self._muted or (self._sweeping and type not in ("output", "report")):
            return
        if self.stopped is not None:
            raise Stopped
        time = self.now if self._lane is None else self._lane
        event = {"type": type, "time": time, **fields}
        if type in LINED and (line := self.current_line()) is not None:
            event["line"] = line
        if time > self.now:
            heapq.heappush(self._ahead, (time, next(self._order), event))
        else:
            self._append(event)

    def _append(self, event):
        if self._events_left == 0:
            self.exhaust("events")
        self._events_left -= 1
        text = json.dumps(event)
        # JSON has no infinity, but reads 1e999 as one. Only times can be infinite, and no text stands beside them.
        if event["type"] in ("timer-scheduled", "timer-cancelled", "task-suspended"):
            text = text.replace("Infinity", "1e999")
        self._tell_text(text)

    def exhaust(self, budget):
        """Ends the run because a budget is spent: "events", "output" or "time"."""
        self._stop({"type": "exhausted", "reason": budget})

    def wait_for_ever(self):
        """Ends the run because the loop has nothing left to wait for."""
        self._stop({"type": "stopped", "reason": "time", "sentence": FOREVER})

    def _stop(self, outcome):
        self.stopped = outcome
        # The program may catch what is raised here.
        self.on_stop()
        raise Stopped

    # -- time ----------------------------------------------------------------------------------------------------

    def advance(self, to):
        """The loop has nothing to do until `to`."""
        before = self._move(to)
        self.tell("clock-advanced", **{"from": before})

    def block(self, seconds, task):
        """The program sleeps without giving up control."""
        if self._lane is not None:
            self._lane += seconds
            return
        before = self._move(self.now + seconds)
        self.tell("clock-blocked", **{"from": before}, task=task)

    def _move(self, to):
        before = self.now
        while self._ahead and self._ahead[0][0] <= to:
            self.now, _, event = heapq.heappop(self._ahead)
            self._append(event)
        self.now = to
        return before

    @property
    def reading(self):
        """What a clock shows: on a thread's lane the lane's own time."""
        return self.now if self._lane is None else self._lane

    @contextlib.contextmanager
    def lane(self):
        """Within, blocking moves a thread's own time; what it tells waits until the loop's clock is there."""
        outer, self._lane = self._lane, self.reading
        try:
            yield
        finally:
            self._lane = outer

    # -- words ---------------------------------------------------------------------------------------------------

    def output(self, stream, text, task):
        data = text.encode("utf-8", "replace")
        fits = data[: self._bytes_left].decode("utf-8", "ignore")
        self._bytes_left -= len(data)
        if fits:
            self.tell("output", stream=stream, text=fits, task=task)
        if self._bytes_left < 0:
            self.exhaust("output")

    def report(self, kind, text, task):
        self.tell("report", kind=kind, text=scrub(text), task=task)

    def describe(self, value):
        """The repr of a value of the program, which may run code of the program: nothing of that is told."""
        outer, self._muted = self._muted, True
        try:
            text = scrub(repr(value))
        except Exception as problem:
            text = f"<{type(value).__name__} whose repr() raised {type(problem).__name__}>"
        finally:
            self._muted = outer
        return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"

    # -- end -----------------------------------------------------------------------------------------------------

    def sweep(self):
        """From here on, only what is still printed and complained about is told; of a stopped run, nothing."""
        self._sweeping = True
        self._muted = self.stopped is not None

    def end(self):
        """What is left of the program may still be collected, later; nothing is told of that."""
        self._muted = True


def scrub(text):
    """Addresses differ from run to run."""
    return re.sub(r"\b0x[0-9a-f]+", "0x…", text)
