"""Owns the probes of task groups in which several things fail. They stand on what `prelude.py` defines."""


def f03():
    """errors come in the order in which children ended, those of the shutdown too; the body's own comes last"""

    async def main():

        async def bad(seconds, name):
            await asyncio.sleep(seconds)
            raise ValueError(name)

        async def worse(name):
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                await asyncio.sleep(1)
                raise KeyError(name)

        async def w():
            async with asyncio.TaskGroup() as g:
                g.create_task(worse('in shutdown'))
                g.create_task(bad(2, 'never'))
                g.create_task(bad(1, 'first'))
                g.create_task(bad(1, 'at once'))
                try:
                    await asyncio.sleep(9)
                finally:
                    raise OSError('body')
        return await eacatch(w())
    return run(main())


def f06():
    """a group that is cancelled from outside cancels its children, waits for them and passes the cancellation on"""

    async def main():
        out = []

        async def child(name, seconds):
            try:
                await asyncio.sleep(9)
            finally:
                await asyncio.sleep(seconds)
                out.append(name)

        async def w(in_body):
            async with asyncio.TaskGroup() as g:
                g.create_task(child('a', 2))
                g.create_task(child('b', 1))
                if in_body:
                    await asyncio.sleep(9)
        r = []
        for in_body in (True, False):
            t = asyncio.create_task(w(in_body))
            await asyncio.sleep(1)
            t.cancel('outside')
            r += [await acatch(t), t.cancelled(), t.cancelling(), asyncio.get_running_loop().time()]
        return [r, out]
    return run(main())


def f09():
    """a group in a group wraps its error twice"""

    async def main():

        async def bad():
            raise ValueError('v')

        async def w():
            async with asyncio.TaskGroup():
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(bad())

        async def in_task():
            async with asyncio.TaskGroup() as outer:
                outer.create_task(w())

        def shape(e):
            return [type(e).__name__, str(e), [shape(one) for one in e.exceptions]] if isinstance(e, BaseExceptionGroup) else repr(e)
        r = []
        for made in (w, in_task):
            try:
                await made()
            except BaseExceptionGroup as e:
                r.append(shape(e))
        return r
    return run(main())


def f15():
    """GeneratorExit in the body is wrapped with the others (up to 3.14)"""

    async def main():

        async def w():
            async with asyncio.TaskGroup():
                raise GeneratorExit
        return await eacatch(w())
    return run(main())


def f16():
    """a child that ends while the group shuts down may still start none; a group without children ends at once"""

    async def main():
        out = []

        async def late(g):
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                out.append(catch(g.create_task, asyncio.sleep(1)).split('> ')[-1])
                raise

        async def bad():
            await asyncio.sleep(1)
            raise ValueError('v')

        async def w():
            async with asyncio.TaskGroup() as g:
                g.create_task(late(g))
                g.create_task(bad())
        r = await eacatch(w())
        turns = []
        asyncio.get_running_loop().call_soon(turns.append, 1)
        async with asyncio.TaskGroup() as g:
            out.append(repr(g))
        return [r, out, turns]
    with W() as w:
        r = run(main())
    return [r, w.out]


def f17():
    """a group says what it is: entered, with how many tasks and errors, cancelling"""

    async def main():
        r = []

        async def bad(seconds):
            await asyncio.sleep(seconds)
            raise ValueError

        async def look(g):
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                r.append(repr(g))
                raise

        async def w():
            g = asyncio.TaskGroup()
            r.append(repr(g))
            async with g:
                r.append(repr(g))
                g.create_task(bad(1))
                g.create_task(look(g))
                r.append(repr(g))
        await eacatch(w())
        return r
    return run(main())
