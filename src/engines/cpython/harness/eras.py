"""Owns what listings of Python 3.4 and 3.5 need and today's asyncio has not: both are given back while one runs.

Up to 3.9 `get_event_loop()` made a loop when there was none. Up to 3.10 there was `asyncio.coroutine`, and up to 3.11
a generator counted as a coroutine.
"""

import asyncio
import contextlib
import functools
import inspect
import types
from asyncio import coroutines, futures

from .loop import VirtualPolicy

# The file of the generator that stands in for a decorated plain function. Frames in it are frames of the program.
SHIM = "<asyncio.coroutine>"


class OldPolicy(VirtualPolicy):
    def __init__(self):
        super().__init__()
        self._was_set = False

    def get_event_loop(self):
        if self._local._loop is None and not self._was_set:
            self.set_event_loop(self.new_event_loop())
        return super().get_event_loop()

    def set_event_loop(self, loop):
        self._was_set = True
        super().set_event_loop(loop)


def coroutine(func):
    """`asyncio.coroutine` of 3.4: calling gives a coroutine that has not begun, whether `func` yields or not."""
    if inspect.iscoroutinefunction(func):
        return func
    if inspect.isgeneratorfunction(func):
        return types.coroutine(func)

    @functools.wraps(func)
    def generator(*args, **options):
        result = func(*args, **options)
        if futures.isfuture(result) or inspect.isgenerator(result) or inspect.isawaitable(result):
            result = yield from result
        return result

    name = getattr(func, "__name__", "coroutine")
    generator.__code__ = generator.__code__.replace(co_filename=SHIM, co_name=name)
    return types.coroutine(generator)


@contextlib.contextmanager
def era(name):
    """Gives the policy of the era. Afterwards, nothing of it is left."""
    if name is None:
        yield VirtualPolicy()
        return
    today = coroutines._COROUTINE_TYPES
    coroutines._COROUTINE_TYPES = (*today, types.GeneratorType)
    asyncio.coroutine = coroutines.coroutine = coroutine
    try:
        yield OldPolicy()
    finally:
        del asyncio.coroutine, coroutines.coroutine
        coroutines._COROUTINE_TYPES = today
        coroutines._iscoroutine_typecache.discard(types.GeneratorType)
