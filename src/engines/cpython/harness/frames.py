"""Owns what coroutines do: started, suspended, resumed, finished, told by the interpreter's own monitoring.

Only code of the program is watched. When a chain of awaits suspends, the interpreter tells of each frame in it, from
the innermost out, and resumes from the outermost in; the trace tells of the innermost alone.
"""

import dis
import inspect
import signal
import sys

from .trace import Stopped

monitoring = sys.monitoring
TOOL = monitoring.PROFILER_ID
EVENTS = monitoring.events
SEND = dis.opmap["SEND"]
YIELD_VALUE = dis.opmap["YIELD_VALUE"]
IS_COROUTINE = inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE


def awaiting(frame):
    """The frames that wait, each for the next, for `frame`: innermost first."""
    while (frame := frame.f_back) is not None and frame.f_code.co_code[frame.f_lasti] in (SEND, YIELD_VALUE):
        yield frame


class Frames:
    """Frames are known by `id`: to keep them would keep alive what the program has let go."""

    def __init__(self, trace, files, current_task_id):
        self._trace = trace
        self._files = files
        self._task = current_task_id
        self._coroutines = {}
        self._suspended = set()
        # Frames outside the innermost one, that are about to hand its suspension on.
        self._passing = set()
        # The frame that starts now.
        self._starting = None

    def watch(self):
        monitoring.use_tool_id(TOOL, "corolla")
        callbacks = {
            EVENTS.PY_START: self._started,
            EVENTS.PY_YIELD: self._yielded,
            EVENTS.PY_RESUME: self._resumed,
            EVENTS.PY_THROW: self._resumed,
            EVENTS.PY_RETURN: self._returned,
            EVENTS.PY_UNWIND: self._unwound,
        }
        for event, callback in callbacks.items():
            monitoring.register_callback(TOOL, event, callback)
        monitoring.set_events(TOOL, sum(callbacks))
        self._trace.on_stop = self._raise_everywhere
        self._trace.current_line = self._current_line
        signal.signal(signal.SIGINT, self._time_is_up)

    def unwatch(self):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        monitoring.set_events(TOOL, EVENTS.NO_EVENTS)
        monitoring.free_tool_id(TOOL)

    def _current_line(self):
        """Of the innermost frame of the program; of one that starts, of the frame that awaits it."""
        frame = sys._getframe(2) if self._starting is None else next(awaiting(self._starting), None)
        frame = self._of_program(frame)
        return None if frame is None else frame.f_lineno

    def _of_program(self, frame):
        """The innermost frame of the program, from `frame` on outwards."""
        while frame is not None and frame.f_code.co_filename not in self._files:
            frame = frame.f_back
        return frame

    def _time_is_up(self, number, frame):
        """Whoever watches from outside says so again and again, also when the program does not run, or is stopped."""
        if self._trace.stopped is None and self._of_program(frame) is not None:
            self._trace.exhaust("time")

    def _raise_everywhere(self):
        """From now on every line of the program raises, those of its handlers too: each takes the run further out."""
        monitoring.register_callback(TOOL, EVENTS.LINE, self._line)
        monitoring.set_events(TOOL, monitoring.get_events(TOOL) | EVENTS.LINE)

    def _line(self, code, line):
        if code.co_filename in self._files:
            raise Stopped
        return monitoring.DISABLE

    def _started(self, code, offset):
        if not self._is_watched(code):
            return monitoring.DISABLE
        frame = sys._getframe(1)
        callers = (self._coroutines.get(id(outer)) for outer in awaiting(frame))
        caller = next((caller for caller in callers if caller is not None), None)
        number = self._coroutines[id(frame)] = self._trace.next_coroutine()
        self._starting = frame
        try:
            self._tell("coroutine-started", number, name=code.co_name, caller=caller)
        finally:
            self._starting = None

    def _yielded(self, code, offset, value):
        if not self._is_watched(code):
            return monitoring.DISABLE
        frame = sys._getframe(1)
        if id(frame) in self._passing:
            self._passing.remove(id(frame))
        elif (number := self._coroutines.get(id(frame))) is not None:
            self._suspended.add(id(frame))
            self._passing.update(id(outer) for outer in awaiting(frame) if id(outer) in self._coroutines)
            self._tell("coroutine-suspended", number)

    def _resumed(self, code, offset, exception=None):
        if not self._is_watched(code):
            # A place that throws cannot be switched off; a place that resumes can.
            return monitoring.DISABLE if exception is None else None
        key = id(sys._getframe(1))
        # Where an exception is thrown in, the outer frames do not hand on the next suspension.
        self._passing.discard(key)
        if key in self._suspended:
            self._suspended.remove(key)
            self._tell("coroutine-resumed", self._coroutines[key])

    def _returned(self, code, offset, value):
        if not self._is_watched(code):
            return monitoring.DISABLE
        self._finished(id(sys._getframe(1)), "returned", value)

    def _unwound(self, code, offset, exception):
        if self._is_watched(code):
            self._finished(id(sys._getframe(1)), "raised", exception)

    def _finished(self, key, outcome, value):
        number = self._coroutines.pop(key, None)
        if number is not None:
            value = self._trace.describe(value)
            self._tell("coroutine-finished", number, outcome=outcome, value=value)

    def _is_watched(self, code):
        return code.co_filename in self._files and code.co_flags & IS_COROUTINE

    def _tell(self, kind, number, **fields):
        self._trace.tell(kind, coroutine=number, task=self._task(), **fields)
