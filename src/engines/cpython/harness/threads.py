"""Owns `run_in_executor` where there are no threads: the function runs at once, on a lane with its own time.

Its blocking moves that lane's time, not the loop's; its result arrives when the loop's clock is where the lane ended.
"""

from asyncio import base_events, events


def run_on_lane(loop, func, args):
    trace, future = loop.trace, loop.create_future()
    events._set_running_loop(None)
    try:
        with trace.lane():
            try:
                set_result, value = future.set_result, func(*args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as problem:
                set_result, value = future.set_exception, problem
            ended = trace.reading
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
