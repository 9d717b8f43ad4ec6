"""Owns the probes of sleep, gather, wait, wait_for, timeout, shield and as_completed. They stand on what `prelude.py` defines."""


def e01():
    """sleep(0) and sleep(negative) yield exactly once; result passes through; NaN"""

    async def main():
        loop = asyncio.get_running_loop()
        n = [0]

        def tick():
            n[0] += 1
            loop.call_soon(tick)
        loop.call_soon(tick)
        a = n[0]
        await asyncio.sleep(0)
        b = n[0]
        await asyncio.sleep(-1)
        c = n[0]
        x = await asyncio.sleep(0.5, 'r')
        return [a, b, c, x, await acatch(asyncio.sleep(float('nan')))]
    l = new_loop()
    orig = l.time
    r = None

    async def m2():
        a = await asyncio.sleep(0, 'z')
        b = await asyncio.sleep(-3, 'y')
        c = await asyncio.sleep(0.5, 'r')
        return [a, b, c, await acatch(asyncio.sleep(float('nan')))]
    r = l.run_until_complete(m2())
    l.close()

    async def m3():
        loop = asyncio.get_running_loop()
        n = [0]
        stop = [0]

        def tick():
            n[0] += 1
            if not stop[0]:
                loop.call_soon(tick)
        loop.call_soon(tick)
        await asyncio.sleep(0)
        b = n[0]
        await asyncio.sleep(-1)
        c = n[0]
        stop[0] = 1
        await asyncio.sleep(0)
        return [b, c]
    return r + [run(m3())]


def e02():
    """sleep ordering by deadline, equal deadlines follow heap order"""

    async def main():
        out = []

        async def w(i, d):
            await asyncio.sleep(d)
            out.append(i)
        await asyncio.gather(w('c', 3), w('a', 1), w('b', 2))
        out.append('|')
        await asyncio.gather(*(w(i, 1) for i in range(5)))
        return out
    return run(main())


def e04():
    """gather: results in argument order; empty gather; duplicates share one task"""

    async def main():

        async def w(i, d):
            await asyncio.sleep(d)
            return i
        c = w('dup', 1)
        e = asyncio.gather()
        return [await asyncio.gather(w(1, 3), w(2, 1)), e.done(), await e, await asyncio.gather(c, c)]
    return run(main())


def e05():
    """gather: first exception propagates at once; siblings keep running"""

    async def main():
        out = []

        async def ok():
            await asyncio.sleep(2)
            out.append('ok done')

        async def bad():
            await asyncio.sleep(1)
            raise ValueError('b')
        r = await acatch(asyncio.gather(ok(), bad()))
        t = asyncio.get_running_loop().time()
        await asyncio.sleep(5)
        return [r, t, out]
    return run(main())


def e07():
    """gather(return_exceptions=True): exceptions and child CancelledError in the list"""

    async def main():

        async def bad():
            raise ValueError('b')

        async def s():
            await asyncio.sleep(9)
        t = asyncio.create_task(s())
        asyncio.get_running_loop().call_later(1, t.cancel, 'm')
        return [repr(x) for x in await asyncio.gather(bad(), t, asyncio.sleep(0, 'v'), return_exceptions=True)]
    return run(main())


def e08():
    """cancelling gather cancels all children; CancelledError raised even with return_exceptions=True, once all children finished"""

    async def main():
        out = []

        async def s(i):
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                await asyncio.sleep(i)
                out.append(i)
                raise
        loop = asyncio.get_running_loop()
        g = asyncio.gather(s(1), s(2), return_exceptions=True)
        loop.call_later(1, g.cancel, 'mm')
        r = await acatch(g)
        t1 = loop.time()
        h = asyncio.gather(s(1), s(2))
        loop.call_later(1, h.cancel)
        r2 = await acatch(h)
        return [r, t1, list(out), r2, loop.time() - t1, g.cancelled()]
    return run(main())


def e10():
    """gather.cancel() after done -> False and children untouched"""

    async def main():

        async def bad():
            raise ValueError

        async def s():
            await asyncio.sleep(9)
            return 'fin'
        t = asyncio.create_task(s())
        g = asyncio.gather(bad(), t)
        await acatch(g)
        return [g.cancel(), await t]
    return run(main())


def e11():
    """wait(): argument errors"""

    async def main():

        async def c():
            pass
        co = c()
        t = asyncio.create_task(c())
        r = [await acatch(asyncio.wait([])), await acatch(asyncio.wait([co])), await acatch(asyncio.wait(t)), await acatch(asyncio.wait([t], return_when='X'))]
        co.close()
        await t
        return r
    return run(main())


def e13():
    """cancelling a task inside wait() does not cancel the waited tasks"""

    async def main():
        t = asyncio.create_task(asyncio.sleep(5, 'v'))

        async def w():
            await asyncio.wait([t])
        u = asyncio.create_task(w())
        await asyncio.sleep(1)
        u.cancel()
        r = await acatch(u)
        return [r, t.cancelled(), await t]
    return run(main())


def e14():
    """wait_for timeout: inner cancelled and awaited to the end (cleanup counts), then TimeoutError from CancelledError"""

    async def main():
        out = []

        async def s():
            try:
                await asyncio.sleep(9)
            finally:
                await asyncio.sleep(3)
                out.append('cleaned')
        try:
            await asyncio.wait_for(s(), 1)
        except TimeoutError as e:
            return [out, asyncio.get_running_loop().time(), type(e.__cause__).__name__, str(e), asyncio.current_task().cancelling()]
    return run(main())


def e16():
    """wait_for: inner suppresses the cancel and returns / raises another error"""

    async def main():

        async def s():
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                return 'value'

        async def x():
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                raise KeyError('k')
        return [await acatch(asyncio.wait_for(s(), 1)), await acatch(asyncio.wait_for(x(), 1))]
    return run(main())


def e17():
    """wait_for race: inner completes in the same iteration as outer cancel"""

    async def main():
        f = asyncio.get_running_loop().create_future()

        async def w():
            return await asyncio.wait_for(f, 10)
        t = asyncio.create_task(w())
        await asyncio.sleep(1)
        f.set_result('r')
        t.cancel()
        return await acatch(t)
    return run(main())


def e19():
    """wait_for cancelled from outside cancels inner"""

    async def main():

        async def s():
            await asyncio.sleep(9)
        i = asyncio.create_task(s())
        o = asyncio.create_task(asyncio.wait_for(i, 5))
        await asyncio.sleep(1)
        o.cancel('m')
        return [await acatch(o), i.cancelled()]
    return run(main())


def e20():
    """timeout(): TimeoutError raised at block exit, cancel count back to 0, task not cancelled"""

    async def main():
        r = []
        try:
            async with asyncio.timeout(1) as cm:
                await asyncio.sleep(9)
        except TimeoutError as e:
            r = [type(e.__cause__).__name__, cm.expired(), asyncio.current_task().cancelling(), cm.when()]
        await asyncio.sleep(0)
        return r + [repr(cm)]
    return run(main())


def e22():
    """timeout: reschedule, state errors, repr"""

    async def main():
        loop = asyncio.get_running_loop()
        t = asyncio.timeout(5)
        r = [repr(t), catch(t.reschedule, 1)]
        async with t:
            r.append(repr(t))
            t.reschedule(loop.time() + 20)
            await asyncio.sleep(10)
            r.append(t.when())
            t.reschedule(None)
            await asyncio.sleep(99)
        r += [repr(t), catch(t.reschedule, 1), t.expired()]

        async def again():
            async with t:
                pass
        r.append(await acatch(again()))
        return r
    return run(main())


def e23():
    """timeout(0) / past deadline: fires at the next suspension, never without one"""

    async def main():
        r = []

        async def a():
            async with asyncio.timeout(0) as cm:
                r.append('body')
            r.append(cm.expired())
        await a()

        async def b():
            async with asyncio.timeout(-1):
                await asyncio.sleep(0)
                r.append('not reached')
        r.append(await acatch(b()))
        return r
    return run(main())


def e25():
    """body raises another exception while timing out: not converted; TimeoutError put in __context__ chain (3.13+)"""

    async def main():

        async def w():
            async with asyncio.timeout(1):
                try:
                    await asyncio.sleep(9)
                except asyncio.CancelledError:
                    raise ValueError('other')
        try:
            await w()
        except ValueError as e:
            return [type(e.__context__).__name__]
    return run(main())


def e26():
    """timeout used outside a task"""
    l = new_loop()
    r = []

    def cb():
        co = asyncio.timeout(1).__aenter__()
        r.append(catch(co.send, None))
        l.stop()
    l.call_soon(cb)
    l.run_forever()
    l.close()
    return r


def e28():
    """shield: inner fails after outer was cancelled -> exception handler"""

    async def main():

        async def bad():
            await asyncio.sleep(2)
            raise ValueError('late')
        s = asyncio.shield(bad())
        await asyncio.sleep(1)
        s.cancel()
        await asyncio.sleep(5)
        gc.collect()
        return asyncio.get_running_loop().log
    return run(main())


def e29():
    """as_completed: completion order; plain iteration yields coroutines; async iteration yields the tasks (3.13+)"""

    async def main():

        async def w(d):
            await asyncio.sleep(d)
            return d
        out = []
        for c in asyncio.as_completed([w(3), w(1), w(2)]):
            out.append(await c)
        ts = [asyncio.create_task(w(d)) for d in (2, 1)]
        async for t in asyncio.as_completed(ts):
            out.append([t in ts, t.result()])
        return out
    return run(main())


def e31():
    """wait_for does not leave a task created: coroutine is awaited inline (3.12+)"""

    async def main():

        async def who():
            return asyncio.current_task() is me
        me = asyncio.current_task()
        return await asyncio.wait_for(who(), 5)
    return run(main())


def e32():
    """timeout + TaskGroup: expiry cancels children, TimeoutError out, no ExceptionGroup"""

    async def main():
        out = []

        async def s():
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                out.append('c')
                raise

        async def w():
            async with asyncio.timeout(1):
                async with asyncio.TaskGroup() as g:
                    g.create_task(s())
                    g.create_task(s())
        return [await acatch(w()), out, asyncio.current_task().cancelling()]
    return run(main())
