"""Owns `run_in_executor` where there are no threads: the function runs at once, on a lane with its own time.

Its blocking moves that lane's time, not the loop's; its result arrives when the loop's clock is where the lane ended.
"""

import functools
from asyncio import base_events, events

from . import steps


def run_on_lane(loop, func, args):
    trace, future = loop.trace, loop.create_future()
    task = steps.current_task_id()
    events._set_running_loop(None)
    try:
        with trace.lane():
            thread = trace.next_thread()
            trace.tell("thread-started", thread=thread, name=name_of(func), task=task)
            try:
                set_result, value, outcome = future.set_result, func(*args), "returned"
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as problem:
                set_result, value, outcome = future.set_exception, problem, "raised"
            ended = trace.reading
            trace.tell("thread-finished", thread=thread, outcome=outcome)
    finally:
        events._set_running_loop(loop)

    def deliver():
        if not future.cancelled():
            set_result(value)

    if ended > trace.now:
        # Not the loop's own `call_at`: this timer is no timer of the program.
        base_events.BaseEventLoop.call_at(loop, ended, deliver)
    else:
        loop.call_soon_threadsafe(deliver)
    return future


def name_of(func):
    """The function that the program passed: `to_thread` wraps it, for the sake of the context."""
    while isinstance(func, functools.partial):
        func = func.args[0] if func.args and func.func.__qualname__ == "Context.run" else func.func
    return getattr(func, "__name__", type(func).__name__)
