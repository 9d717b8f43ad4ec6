"""Owns the event loop whose clock jumps: asyncio's own BaseEventLoop, with a selector that never waits."""

import asyncio
import itertools
import math
from asyncio import base_events, events, futures

from . import order, steps, threads

# Timers closer than this are due together. A virtual clock is exact; this only absorbs the rounding of sums.
CLOCK_RESOLUTION = 1e-9

_order = itertools.count()


class TimerHandle(events.TimerHandle):
    """Equal times go in the order of scheduling.

    The heap leaves that order open; a real clock never gives equal times, so this is the order that its users see.
    """

    __slots__ = ("_order",)

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self._order = next(_order)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return (self._when, self._order) < (other._when, other._order)
        return NotImplemented


class VirtualLoop(base_events.BaseEventLoop):
    # The trace of the run that goes on. A loop outlives its run only as garbage.
    current_trace = None

    def __init__(self):
        self.trace = VirtualLoop.current_trace
        self.steps = steps.Steps(self.trace)
        self._selector = _Selector(self)
        self._iterations = 0
        self._quiet = False
        super().__init__()
        self._asyncgens = order.AsyncGenerators()
        self._clock_resolution = CLOCK_RESOLUTION

    def time(self):
        return self.trace.now

    def run_until_complete(self, future):
        outer, self._quiet = self._quiet, self._quiet or steps.is_housekeeping(future)
        try:
            return super().run_until_complete(future)
        finally:
            self._quiet = outer

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None:
            self._check_default_executor()
        return threads.run_on_lane(self, func, args)

    def call_soon_threadsafe(self, callback, *args, context=None):
        """From a thread's lane: when the loop's clock is where the lane is now."""
        if self.trace.reading <= self.trace.now:
            return super().call_soon_threadsafe(callback, *args, context=context)
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        # Not the loop's own `call_at`: this timer is no timer of the program.
        return super().call_at(self.trace.reading, callback, *args, context=context)

    def close(self):
        was_closed = self._closed
        super().close()
        if not was_closed:
            self._tell("loop-closed")

    def call_at(self, when, callback, *args, context=None):
        timer = super().call_at(when, callback, *args, context=context)
        if callback is futures._set_result_unless_cancelled:
            # Only `asyncio.sleep` sets this callback, on the future that it then awaits.
            args[0].sleeps_until = when
        self.trace.tell("timer-scheduled", when=when, task=steps.current_task_id())
        return timer

    def _timer_handle_cancelled(self, handle):
        super()._timer_handle_cancelled(handle)
        if handle._scheduled:
            self.trace.tell("timer-cancelled", when=handle._when, task=steps.current_task_id())

    def _call_soon(self, callback, args, context):
        task = self.steps.scheduled(callback, args)
        handle = super()._call_soon(callback, args, context)
        if task is not None:
            handle.__class__ = steps.TaskHandle
        return handle

    def _run_forever_setup(self):
        super()._run_forever_setup()
        self._tell("loop-started")

    def _run_forever_cleanup(self):
        super()._run_forever_cleanup()
        self._tell("loop-stopped")

    def wait(self, timeout):
        """Between two iterations: here another loop would wait for its sockets."""
        if timeout is None or (timeout > 0 and self._scheduled[0]._when == float("inf")):
            self.trace.wait_for_ever()
        if timeout > 0:
            self.trace.advance(self._scheduled[0]._when)
        # As 3.15 does: far from 0 the resolution is less than the distance to the next number, and no timer were ever due.
        self._clock_resolution = max(CLOCK_RESOLUTION, math.ulp(self.time()))
        if not self._quiet:
            self._iterations += 1
            self._tell("iteration-started", iteration=self._iterations, ready=self._count_ready())

    def _count_ready(self):
        """Without timers that were cancelled: how long those still stand in the heap is nobody's business."""
        end = self.time() + self._clock_resolution
        return len(self._ready) + sum(timer._when < end and not timer._cancelled for timer in self._scheduled)

    def _tell(self, kind, **fields):
        if not self._quiet and self.trace.stopped is None:
            self.trace.tell(kind, **fields)

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class _Selector:
    def __init__(self, loop):
        self._loop = loop

    def select(self, timeout):
        self._loop.wait(timeout)
        return []


class VirtualPolicy(events._BaseDefaultEventLoopPolicy):
    """Each run has its own, and with it its own current loop."""

    _loop_factory = VirtualLoop


def install():
    """Every way to a loop or a timer leads to the classes above, from now on."""
    events.TimerHandle = TimerHandle
    asyncio.EventLoop = asyncio.SelectorEventLoop = VirtualLoop
