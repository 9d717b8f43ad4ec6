"""Owns the probes of task groups. They stand on what `prelude.py` defines."""


def f01():
    """TaskGroup waits for all children; results on tasks; child can add tasks"""

    async def main():
        out = []

        async def leaf(i):
            await asyncio.sleep(i)
            out.append(i)
        async with asyncio.TaskGroup() as g:

            async def adder():
                await asyncio.sleep(1)
                g.create_task(leaf(3))
                return 'r'
            t = g.create_task(adder())
            out.append('body')
        return [out, t.result(), repr(g).replace(' entered', '')]
    return run(main())


def f02():
    """first failure cancels siblings AND the body; group raised after all finished"""

    async def main():
        out = []

        async def ok():
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                await asyncio.sleep(1)
                out.append('ok cancelled')
                raise

        async def bad():
            await asyncio.sleep(1)
            raise ValueError('b')

        async def w():
            async with asyncio.TaskGroup() as g:
                g.create_task(ok())
                g.create_task(bad())
                try:
                    await asyncio.sleep(9)
                except asyncio.CancelledError:
                    out.append('body cancelled')
                    raise
        r = await eacatch(w())
        return [r, out, asyncio.get_running_loop().time(), asyncio.current_task().cancelling()]
    return run(main())


def f04():
    """a child that is cancelled (or raises CancelledError) is not an error"""

    async def main():

        async def s():
            await asyncio.sleep(9)

        async def own():
            raise asyncio.CancelledError
        async with asyncio.TaskGroup() as g:
            t = g.create_task(s())
            g.create_task(own())
            await asyncio.sleep(1)
            t.cancel()
        return [t.cancelled(), asyncio.get_running_loop().time()]
    return run(main())


def f05():
    """create_task errors: not entered / finished / shutting down; coroutine is closed"""

    async def main():

        async def c():
            pass
        r = []
        g = asyncio.TaskGroup()
        co = c()
        r.append(catch(g.create_task, co))
        r.append(inspect.getcoroutinestate(co))
        async with g:
            pass
        co2 = c()
        r.append(catch(g.create_task, co2))
        r.append(inspect.getcoroutinestate(co2))

        async def bad():
            raise ValueError

        async def w():
            async with asyncio.TaskGroup() as h:
                h.create_task(bad())
                try:
                    await asyncio.sleep(1)
                except asyncio.CancelledError:
                    r.append(catch(h.create_task, c()))
                    raise
        await eacatch(w())

        async def again():
            async with g:
                pass
        r.append(await eacatch(again()))
        return [scrub(x) for x in r]
    with W() as w:
        r = run(main())
    return [r, w.out]


def f07():
    """cancelled from outside + child error in shutdown: ExceptionGroup wins and the parent is re-cancelled"""

    async def main():

        async def s():
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                raise ValueError('x')
        out = []

        async def w():
            try:
                async with asyncio.TaskGroup() as g:
                    g.create_task(s())
            except* ValueError:
                out.append(['eg', asyncio.current_task().cancelling()])
            try:
                await asyncio.sleep(1)
                out.append('no cancel')
            except asyncio.CancelledError:
                out.append('cancelled at next await')
                raise
        t = asyncio.create_task(w())
        await asyncio.sleep(1)
        t.cancel()
        return [await eacatch(t), out]
    return run(main())


def f08():
    """KeyboardInterrupt/SystemExit in a child is re-raised bare"""
    l = new_loop()

    async def main():

        async def ki():
            raise SystemExit(2)
        async with asyncio.TaskGroup() as g:
            g.create_task(ki())
            await asyncio.sleep(9)
    t = l.create_task(main())
    r = [catch(l.run_until_complete, t)]
    r.append(catch(l.run_until_complete, t))
    l.close()
    return r


def f10():
    """after the group the parent has cancelling()==0 and the next await works"""

    async def main():

        async def bad():
            raise ValueError('v')
        try:
            async with asyncio.TaskGroup() as g:
                g.create_task(bad())
                await asyncio.sleep(9)
        except* ValueError:
            pass
        await asyncio.sleep(0)
        return [asyncio.current_task().cancelling(), 'alive']
    return run(main())


def f11():
    """body exception only: ExceptionGroup with it; children cancelled"""

    async def main():

        async def s():
            await asyncio.sleep(9)

        async def w():
            async with asyncio.TaskGroup() as g:
                t.append(g.create_task(s()))
                raise KeyError('body')
        t = []
        return [await eacatch(w()), t[0].cancelled()]
    return run(main())


def f13():
    """TaskGroup outside a task; with eager failing child (3.14: body still reaches its next await)"""

    async def main():
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
        out = []

        async def bad():
            raise ValueError('e')

        async def w():
            async with asyncio.TaskGroup() as g:
                t = g.create_task(bad())
                out.append(['after create', t.done()])
                await asyncio.sleep(0)
                out.append('after sleep0')
        return [await eacatch(w()), out]
    return run(main())


def f14():
    """abort order: siblings are cancelled then the parent; observe who wakes first"""

    async def main():
        out = []

        async def s(i):
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                out.append(i)
                raise

        async def bad():
            await asyncio.sleep(1)
            raise ValueError

        async def w():
            async with asyncio.TaskGroup() as g:
                g.create_task(s('child'))
                g.create_task(bad())
                try:
                    await asyncio.sleep(9)
                except asyncio.CancelledError:
                    out.append('body')
                    raise
        await eacatch(w())
        return out
    return run(main())
