"""Owns what every probe stands on. A probe returns a value that JSON can hold; `expected.json` has what CPython gave."""

import asyncio
import contextlib
import contextvars
import gc
import inspect
import json
import logging
import re
import time
import types
import warnings
from asyncio import base_events

LOOPS = []


class Loop(asyncio.EventLoop):
    """Keeps what its exception handler is told."""

    def __init__(self):
        super().__init__()
        self.log = []
        self.set_exception_handler(Loop.keep)

    def keep(self, context):
        message = context.get("message", "").split(" at 0x")[0]
        self.log.append((message, repr(context.get("exception"))))


def new_loop():
    LOOPS.append(Loop())
    return LOOPS[-1]


def run(main, **options):
    with asyncio.Runner(loop_factory=new_loop, **options) as runner:
        return runner.run(main)


def err(error):
    return f"{type(error).__name__}: {error}"


def catch(function, *args, **options):
    try:
        return function(*args, **options)
    except BaseException as error:
        return err(error)


async def acatch(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return err(error)


async def eacatch(awaitable):
    try:
        return await awaitable
    except BaseExceptionGroup as group:
        return [type(group).__name__, str(group), [repr(error) for error in group.exceptions]]
    except BaseException as error:
        return err(error)


def scrub(text):
    return re.sub(r"0x[0-9a-f]+", "0x..", text)


class W:
    """Collects the warnings of its block."""

    def __enter__(self):
        self.catching = warnings.catch_warnings(record=True)
        self.caught = self.catching.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, *_):
        gc.collect()
        self.out = [f"{one.category.__name__}: {scrub(str(one.message))}" for one in self.caught]
        self.catching.__exit__(None, None, None)
