"""Owns what tasks do: created, ready, running, suspended on what, cancelled, done.

asyncio's Task in C is kept, because its behaviour and its messages are the reference. What it does shows at its two
edges: it asks the loop to `call_soon` its next step, and the loop runs that step.
"""

import asyncio
import gc
import os
from asyncio import base_events, coroutines, events, futures, tasks

CTask = tasks.Task

# Where asyncio's own code is, and the names under which a program knows what it waits in.
ASYNCIO = os.path.dirname(asyncio.__file__)
PUBLIC = {"TaskGroup._aexit": "TaskGroup.__aexit__", "_wait": "wait"}

# What `asyncio.run` runs after the program. They take the next names, as in CPython, but the trace leaves them out:
# nothing of the program is in them.
HOUSEKEEPING = {
    base_events.BaseEventLoop.shutdown_asyncgens.__code__,
    base_events.BaseEventLoop.shutdown_default_executor.__code__,
}


def is_housekeeping(coro):
    return getattr(coro, "cr_code", None) in HOUSEKEEPING


class Task(CTask):
    """asyncio's Task, with a number for the trace and names that begin at Task-1 in every run."""

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        # C remembers for ever which types passed this check, and an old era lets generators pass.
        if not coroutines.iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        loop = events.get_event_loop() if loop is None else loop
        trace = loop.trace
        name = f"Task-{trace.next_task_name()}" if name is None else str(name)
        hidden = is_housekeeping(coro)
        self.trace_id = None if hidden else trace.next_task()
        if not hidden:
            coroutine = getattr(coro, "__name__", type(coro).__name__)
            trace.tell(
                "task-created", task=self.trace_id, name=name, coroutine=coroutine, creator=current_task_id()
            )
        if eager_start and loop.is_running():
            with loop.steps.step(self):
                super().__init__(coro, loop=loop, name=name, context=context, eager_start=True)
        else:
            super().__init__(coro, loop=loop, name=name, context=context, eager_start=eager_start)

    def __hash__(self):
        """Sets of tasks are then walked in the order of creation, not of addresses, as long as they are small."""
        return hash(self.trace_id)

    def cancel(self, msg=None):
        if not self.done() and self.trace_id is not None:
            message = None if msg is None else str(msg)
            self.get_loop().steps.cancelling()
            self.get_loop().trace.tell(
                "task-cancelling", task=self.trace_id, message=message, by=current_task_id()
            )
        return super().cancel(msg=msg)


# What a program sees of the class is what it would see of the one in C.
Task.__module__, Task.__qualname__ = CTask.__module__, CTask.__qualname__


class TaskHandle(events.Handle):
    """The handle of a task's next step."""

    __slots__ = ()

    def _run(self):
        with self._loop.steps.step(self._callback.__self__):
            super()._run()


TaskHandle.__name__ = events.Handle.__name__


def stepping_task(callback):
    """The task whose step `callback` is, or None."""
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, Task):
        return None
    is_step = type(callback).__name__ == "TaskStepMethWrapper" or callback.__name__ == "task_wakeup"
    return owner if is_step else None


def part_of_asyncio(coro):
    """The name of asyncio's own innermost coroutine, if the program's innermost one awaits it."""
    name = None
    while (code := getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)) is not None:
        name = code.co_qualname if code.co_filename.startswith(ASYNCIO) else None
        coro = getattr(coro, "cr_await", None) or getattr(coro, "gi_yieldfrom", None)
    return PUBLIC.get(name, name)


def current_task_id():
    loop = events._get_running_loop()
    task = None if loop is None else tasks.current_task(loop)
    return None if task is None else task.trace_id


class Steps:
    """Tells of each step how it began and, as soon as that is known, how it ended."""

    def __init__(self, trace):
        self._trace = trace
        # The task whose step runs and did not tell its end.
        self._open = None

    def step(self, task):
        return _Step(self, task)

    def begin(self, task):
        outer, self._open = self._open, task
        self._tell("task-running", task)
        return outer

    def end(self, task, outer):
        if self._open is task:
            self._tell_end(task, getattr(task, "_fut_waiter", None))
        self._open = outer

    def scheduled(self, callback, args):
        """Something goes into the ready queue. If that is because a step ended, the end is told first."""
        task, running = stepping_task(callback), self._open
        if running is not None:
            if running.done():
                self._tell_end(running, None)
            elif task is running:
                is_wakeup = len(args) == 1 and futures.isfuture(args[0])
                self._tell_end(running, args[0] if is_wakeup else running._fut_waiter)
            else:
                self.cancelling()
        if task is not None:
            self._tell("task-ready", task)
        return task

    def cancelling(self):
        """If a step that ended cancels what it waits for, because of a request before it, the end is told first.

        Only then does the task that steps wait for something already.
        """
        waiter = getattr(self._open, "_fut_waiter", None)
        if waiter is not None:
            self._tell_end(self._open, waiter)

    def _tell_end(self, task, waiter):
        self._open = None
        if task.done():
            self._tell("task-done", task, **self._result(task))
        else:
            self._tell("task-suspended", task, on=self._waiting(task, waiter))

    def _result(self, task):
        # The methods `result()` and `exception()` would count as somebody having looked.
        if task.cancelled():
            return {"outcome": "cancelled", "value": self._trace.describe(_cancelled_error(task))}
        if task._exception is not None:
            return {"outcome": "raised", "value": self._trace.describe(task._exception)}
        ignored = {"cancelling": task.cancelling()} if task.cancelling() else {}
        return {"outcome": "returned", "value": self._trace.describe(task._result)} | ignored

    def _waiting(self, task, future):
        if future is None:
            return {"kind": "yield"}
        if isinstance(future, Task):
            return {"kind": "task", "task": future.trace_id}
        until = getattr(future, "sleeps_until", None)
        if until is not None:
            return {"kind": "sleep", "until": until}
        if getattr(future, "trace_id", None) is None:
            future.trace_id = self._trace.next_future()
        part = part_of_asyncio(task.get_coro())
        if part is None and isinstance(future, tasks._GatheringFuture):
            part = "gather"
        return {"kind": "future", "future": future.trace_id} | ({} if part is None else {"of": part})

    def _tell(self, kind, task, **fields):
        if task.trace_id is not None:
            self._trace.tell(kind, task=task.trace_id, **fields)


def _cancelled_error(task):
    # Asking the task would take it away from the first awaiter, so the collector is asked what the task holds.
    held = (value for value in gc.get_referents(task) if isinstance(value, asyncio.CancelledError))
    return next(held, asyncio.CancelledError())


class _Step:
    # A class, because this runs at every step and contextlib would put its own frames between loop and task.
    def __init__(self, steps, task):
        self._steps = steps
        self._task = task

    def __enter__(self):
        self._outer = self._steps.begin(self._task)

    def __exit__(self, *_):
        self._steps.end(self._task, self._outer)


def install():
    """Every way to a task leads to the class above, from now on."""
    tasks.Task = asyncio.Task = Task
    eager = tasks.create_eager_task_factory(Task)
    tasks.eager_task_factory = asyncio.eager_task_factory = eager
