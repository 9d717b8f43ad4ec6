"""Owns the order in which asyncio walks its sets: that in which their members came.

A set goes by hash, which for most objects is their address, so no program may count on an order, and in every run it
could be another. JavaScript's sets go by insertion; with these the order is the same in both engines.
"""

import asyncio
import weakref
from asyncio import events, queues, taskgroups, tasks


class OrderedSet(set):
    def __init__(self, members=()):
        super().__init__()
        self._order = {}
        self.update(members)

    def __iter__(self):
        return iter(self._order)

    def __repr__(self):
        return f"{{{', '.join(map(repr, self))}}}" if self else "set()"

    def update(self, *others):
        for other in others:
            for member in other:
                self.add(member)

    def add(self, member):
        super().add(member)
        self._order[member] = None

    def discard(self, member):
        super().discard(member)
        self._order.pop(member, None)

    def remove(self, member):
        super().remove(member)
        del self._order[member]

    def pop(self):
        member = next(iter(self), None)
        if member is None:
            raise KeyError("pop from an empty set")
        self.remove(member)
        return member

    def clear(self):
        super().clear()
        self._order.clear()


# What a program sees of it is a set.
OrderedSet.__qualname__ = OrderedSet.__name__ = "set"
OrderedSet.__module__ = "builtins"


class AsyncGenerators:
    """The async generators of a loop, weakly held, in the order of their first use.

    One that has ended counts as gone, whoever still holds it: mostly nobody does, and where nothing is ever seen to be
    collected it cannot count otherwise.
    """

    def __init__(self):
        self._held = {}

    def __iter__(self):
        generators = [reference() for reference in self._held.values()]
        return iter([each for each in generators if each is not None and each.ag_frame is not None])

    def __len__(self):
        return sum(1 for _ in self)

    def add(self, generator):
        self._held[id(generator)] = weakref.ref(generator)

    def discard(self, generator):
        self._held.pop(id(generator), None)

    def clear(self):
        self._held.clear()


class AsCompleted(tasks._AsCompletedIterator):
    """Those that are done already come in the order given."""

    def __init__(self, awaitables, timeout):
        loop = events.get_event_loop()
        self._done = queues.Queue()
        self._todo = OrderedSet(tasks.ensure_future(each, loop=loop) for each in OrderedSet(awaitables))
        self._todo_left = len(self._todo)
        self._timeout_handle = None
        for future in self._todo:
            future.add_done_callback(self._handle_completion)
        if self._todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)


AsCompleted.__qualname__ = AsCompleted.__name__ = tasks._AsCompletedIterator.__name__
AsCompleted.__module__ = tasks.__name__


def install():
    # Where a module asks for `set`, it finds this one before the built-in one.
    tasks.set = taskgroups.set = OrderedSet
    tasks._AsCompletedIterator = AsCompleted
    unordered = tasks.all_tasks

    def all_tasks(loop=None):
        return OrderedSet(sorted(unordered(loop), key=lambda task: task.trace_id or 0))

    tasks.all_tasks = asyncio.all_tasks = all_tasks
