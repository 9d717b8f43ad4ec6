"""Owns the probes of how tasks are made, start and take turns. They stand on what `prelude.py` defines."""


def d02():
    """awaiting a coroutine runs it inline, and nothing else gets a turn until something suspends"""

    async def main():
        out = []

        async def c(deep):
            out.append(deep)
            if deep:
                return await c(deep - 1)
            return 'bottom'
        asyncio.get_running_loop().call_soon(out.append, 'other')
        out.append(await c(3))
        await asyncio.sleep(0)
        return out
    return run(main())


def d17():
    """a task's exception that nobody asks for is reported, with the task"""
    l = new_loop()

    async def bad(text):
        raise ValueError(text)

    async def main():
        asyncio.create_task(bad('lost'))
        await acatch(asyncio.create_task(bad('awaited')))
        t = asyncio.create_task(bad('asked'))
        await asyncio.sleep(0)
        t.exception()
    l.run_until_complete(main())
    gc.collect()
    return l.log


def d20():
    """all_tasks() has the current task and none that is done; in a plain callback there is no current task"""

    async def main():
        loop = asyncio.get_running_loop()
        out = []

        async def c(seconds):
            await asyncio.sleep(seconds)
        me = asyncio.current_task()
        ts = [asyncio.create_task(c(i), name=str(i)) for i in range(3)]
        loop.call_soon(lambda: out.append(asyncio.current_task()))
        await asyncio.sleep(1.5)
        names = sorted(t.get_name() for t in asyncio.all_tasks() if t is not me)
        return [out, names, me in asyncio.all_tasks(), asyncio.current_task(loop) is me, len(asyncio.all_tasks(new_loop()))]
    return run(main())


def d23():
    """a task is made of a coroutine; ensure_future takes any awaitable, and leaves futures as they are"""

    class A:

        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return 'awaitable'

    async def c():
        return 'coroutine'

    async def main():
        loop = asyncio.get_running_loop()
        f = loop.create_future()
        t = asyncio.ensure_future(c())
        a = asyncio.ensure_future(A())
        other = new_loop()
        r = [catch(asyncio.create_task, 3), catch(asyncio.create_task, f).split(' <')[0], asyncio.ensure_future(f) is f, asyncio.ensure_future(t) is t, type(t).__name__, type(a).__name__]
        r += [await t, await a, catch(asyncio.ensure_future, 3), catch(asyncio.ensure_future, f, loop=other)]
        other.close()
        return r
    return run(main())


def d26():
    """an eager task that fails keeps its exception, and works on a copy of the context"""

    async def main():
        v = contextvars.ContextVar('v', default='creator')
        loop = asyncio.get_running_loop()

        async def bad():
            v.set('eager')
            raise ValueError('e')

        async def suspends():
            v.set('eager')
            seen = asyncio.current_task()
            await asyncio.sleep(0)
            return [v.get(), seen is asyncio.current_task()]
        b = asyncio.create_task(bad(), eager_start=True)
        s = asyncio.create_task(suspends(), eager_start=True)
        r = [b.done(), repr(b.exception()), v.get(), s.done(), b in asyncio.all_tasks(), s in asyncio.all_tasks()]
        context = contextvars.copy_context()
        await asyncio.create_task(suspends(), eager_start=True, context=context)
        late = asyncio.create_task(suspends(), eager_start=False)
        return r + [await s, v.get(), context[v], late.done(), await late]
    return run(main())


def d32():
    """two tasks that give way at each turn alternate strictly"""

    async def main():
        out = []

        async def c(name):
            for i in range(3):
                out.append(name + str(i))
                await asyncio.sleep(0)
        await asyncio.gather(c('a'), c('b'))
        return out
    return run(main())


def d33():
    """a task factory is called with the loop, the coroutine and how the task shall be made, and may give any future"""

    async def main():
        loop = asyncio.get_running_loop()
        seen = []

        def factory(its, coro, **options):
            seen.append([its is loop, asyncio.iscoroutine(coro), sorted(options)])
            return asyncio.Task(coro, loop=its, **options)
        loop.set_task_factory(factory)

        async def c():
            return asyncio.current_task().get_name()
        context = contextvars.copy_context()
        r = [loop.get_task_factory() is factory]
        r.append(await loop.create_task(c(), name='named', context=context))
        r.append(await asyncio.create_task(c(), name=5, eager_start=True))
        async with asyncio.TaskGroup() as group:
            group.create_task(c(), name='in a group')
        loop.set_task_factory(None)
        return [r, loop.get_task_factory(), seen]
    return run(main())


def d35():
    """a task is what its coroutine is: its name, its context, its stack, its repr when it has ended"""

    async def main():

        async def c(fails):
            await asyncio.sleep(0)
            if fails:
                raise KeyError('k')
            return 'result'
        ts = [asyncio.create_task(c(fails), name=f'N{int(fails)}') for fails in (False, True)]
        r = [type(ts[0].get_context()).__name__, ts[0].get_coro().__name__, ts[0].get_loop() is asyncio.get_running_loop()]
        await asyncio.wait(ts)
        return r + [re.sub(r'defined at .*?:\d+', 'defined at F:L', scrub(repr(t))) for t in ts]
    return run(main())
