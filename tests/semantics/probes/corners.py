"""Owns the probes of corners that no rule speaks of. They stand on what `prelude.py` defines."""


async def numbers():
    yield 1
    await asyncio.sleep(1)
    yield 2


def o01():
    """what an async generator's methods return is a coroutine: tasks, groups, gather and wait_for take it"""

    async def main():
        steps = [numbers().asend(None), numbers().aclose()]
        out = [asyncio.iscoroutine(step) for step in steps]
        for step in steps:
            step.close()
        items = numbers()
        async with asyncio.TaskGroup() as group:
            first = group.create_task(anext(items))
        task = asyncio.create_task(items.asend(None))
        out += [first.result(), await task, task.get_name()]
        out += await asyncio.gather(anext(items, "end"), anext(numbers()))
        out.append(await asyncio.wait_for(anext(numbers()), 5))
        return out
    return run(main())


def o02():
    """a step of an async generator can be driven by hand; closed unused it ends the generator"""
    items, left = numbers(), numbers()
    closed = left.asend(None)
    closed.close()
    closed.close()

    async def awaits(step):
        return await step
    return [
        catch(items.asend(None).send, None),
        catch(awaits(closed).send, None),
        catch(left.asend(None).send, None),
        catch(items.athrow(ValueError("thrown")).send, None),
        catch(items.asend(None).send, None),
    ]


def o03():
    """as_completed is an iterator, and an async iterator, of the same items"""

    async def work(seconds):
        return await asyncio.sleep(seconds, seconds)

    async def main():
        iterator = asyncio.as_completed([work(3), work(1), work(2)])
        out = [await next(iterator)]
        out += [await each for each in iterator]
        out.append(next(iterator, "end"))
        iterator = asyncio.as_completed([work(1), work(3)], timeout=2)
        out.append((await anext(iterator)).result())
        out += [await acatch(anext(iterator)), await anext(iterator, "end")]
        return out
    return run(main())


def o05():
    """no name is as good as none: a task numbers itself"""

    async def main():
        task = asyncio.create_task(asyncio.sleep(0), name=None)
        await task
        return task.get_name().startswith("Task-")
    return run(main())


def o06():
    """futures and tasks, locks and queues are named after their classes"""

    class MyFuture(asyncio.Future):
        pass

    class MyTask(asyncio.Task):
        pass

    class MyLock(asyncio.Lock):
        pass

    async def main():
        task = MyTask(asyncio.sleep(0), loop=asyncio.get_running_loop(), name="mine")
        out = [repr(MyFuture()), repr(task).split()[0], scrub(repr(MyLock()))]
        await task
        lost = MyFuture()
        lost.set_exception(ValueError("lost"))
        del lost
        gc.collect()
        return [re.sub(r"\w+\.<locals>\.", "", text) for text in out] + asyncio.get_running_loop().log
    return run(main())


def o07():
    """the classes of asyncio say where they are from"""

    async def main():
        loop = asyncio.get_running_loop()
        things = [
            asyncio.current_task(), loop.create_future(), asyncio.Lock(), asyncio.Event(), asyncio.Condition(),
            asyncio.Semaphore(), asyncio.BoundedSemaphore(), asyncio.Barrier(1), asyncio.Queue(), asyncio.LifoQueue(),
            asyncio.PriorityQueue(), asyncio.TaskGroup(), asyncio.timeout(1), asyncio.Runner(),
            contextvars.ContextVar("v"), contextvars.copy_context(), contextlib.AsyncExitStack(),
            loop.call_soon(print), asyncio.gather(asyncio.sleep(0)), asyncio.as_completed([]),
        ]
        await asyncio.sleep(1)
        return [str(type(thing)) for thing in things]
    return run(main())


def o08():
    """an exception handler is told of the generator that failed, and of whatever else the caller has to say"""

    async def fails():
        try:
            yield 1
        finally:
            raise ValueError("at the end")

    async def main():
        loop = asyncio.get_running_loop()
        keys = []
        loop.set_exception_handler(lambda loop, context: keys.append(sorted(context)))
        await anext(items := fails())
        await loop.shutdown_asyncgens()
        loop.call_exception_handler({"message": "m", "mine": 1})
        return keys
    return run(main())


def o09():
    """the default handler writes every key of the context, in order, and that of the handler that failed"""
    lines = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())
    logger = logging.getLogger("asyncio")
    logger.addHandler(handler)
    logger.propagate = False

    def fails(loop, context):
        raise KeyError("k")

    async def main():
        loop = asyncio.get_running_loop()
        loop.default_exception_handler({"message": "m", "zeta": 1, "alpha": ["a"]})
        loop.default_exception_handler({})
        loop.set_exception_handler(fails)
        loop.call_exception_handler({"message": "first"})
    run(main())
    logger.removeHandler(handler)
    logger.propagate = True
    return lines


def o10():
    """in debug mode handles show their arguments, and what they called after they are cancelled"""

    def callback(*args):
        pass

    async def main():
        loop = asyncio.get_running_loop()
        out = []
        for debug in (False, True):
            loop.set_debug(debug)
            for handle in (loop.call_soon(callback, 1, "x"), loop.call_later(5, callback, "y")):
                out.append(repr(handle))
                handle.cancel()
                out.append(repr(handle))
        return [re.sub(r" (?:created )?at \S+:\d+|\w+\.<locals>\.", "", text) for text in out]
    return run(main())


def o11():
    """debug mode can be switched on while the loop runs, and checks what a thread is given"""

    async def forgotten():
        pass

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_debug(True)
        out = [catch(loop.call_soon_threadsafe, 3), catch(loop.run_in_executor, None, 3)]
        await asyncio.sleep(0)
        with W() as w:
            forgotten()
        loop.set_debug(False)
        return [out, ["Coroutine created at" in text for text in w.out]]
    return run(main())


def o12():
    """a task's context is entered while it runs; a context gives a default for what it has not"""
    variable = contextvars.ContextVar("variable")

    async def main():
        context = asyncio.current_task().get_context()
        out = catch(context.run, print).split("<")[0]
        return [out, context.get(variable), context.get(variable, "default")]
    return run(main())


def o13():
    """an exit stack gives back what it is given"""

    async def main():
        async def leave(*_):
            pass

        def call():
            pass
        async with contextlib.AsyncExitStack() as stack:
            return [
                stack.push_async_exit(leave) is leave,
                stack.push_async_callback(leave, 1) is leave,
                stack.callback(call) is call,
            ]
    return run(main())
