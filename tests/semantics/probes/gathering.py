"""Owns the probes of sleep, gather, wait, shield and as_completed when something fails. They stand on what `prelude.py` defines."""


def e03():
    """a sleep that is cancelled takes its timer back"""
    l = new_loop()

    async def main():
        t = asyncio.create_task(asyncio.sleep(50))
        await asyncio.sleep(1)
        timers = [timer for timer in l._scheduled if not timer.cancelled()]
        t.cancel()
        await asyncio.wait([t])
        return [len(timers), len([timer for timer in l._scheduled if not timer.cancelled()])]
    r = l.run_until_complete(main())
    l.call_later(100, l.stop)
    l.run_forever()
    r.append(l.time())
    l.close()
    return r


def e06():
    """gather: what siblings raise after the first exception counts as asked for, and is never reported"""

    async def main():

        async def bad(seconds):
            await asyncio.sleep(seconds)
            raise ValueError(str(seconds))
        r = await acatch(asyncio.gather(bad(1), bad(2), bad(3)))
        await asyncio.sleep(9)
        return r
    r = run(main())
    gc.collect()
    return [r, LOOPS[-1].log]


def e09():
    """gather: a child that is cancelled alone ends the await with CancelledError; its siblings run on"""

    async def main():
        out = []

        async def s(i):
            await asyncio.sleep(i)
            out.append(i)
        a, b = asyncio.create_task(s(5)), asyncio.create_task(s(3))
        g = asyncio.gather(a, b)
        asyncio.get_running_loop().call_later(1, a.cancel, 'alone')
        r = [await acatch(g), g.cancelled(), b.done(), asyncio.current_task().cancelling(), g.cancel()]
        await b
        return [r, out, repr(g.exception())]
    return run(main())


def e12():
    """wait never raises and cancels nothing; FIRST_EXCEPTION overlooks tasks that were cancelled"""

    async def main():
        loop = asyncio.get_running_loop()

        async def s(seconds, error=None):
            await asyncio.sleep(seconds)
            if error:
                raise error
            return seconds
        names = lambda tasks: sorted(t.get_name() for t in tasks)

        def make():
            return [asyncio.create_task(s(1), name='quick'), asyncio.create_task(s(2, ValueError('v')), name='fails'), asyncio.create_task(s(9), name='slow')]
        r = []
        for how in ({'timeout': 0}, {'timeout': 1.5}, {'return_when': asyncio.FIRST_COMPLETED}, {'return_when': asyncio.FIRST_EXCEPTION}, {'timeout': None}):
            tasks = make()
            if how == {'return_when': asyncio.FIRST_EXCEPTION}:
                loop.call_later(0.5, tasks[0].cancel)
            begun = loop.time()
            done, pending = await asyncio.wait(tasks, **how)
            r.append([names(done), names(pending), loop.time() - begun, [t.cancelled() for t in pending]])
            await asyncio.gather(*tasks, return_exceptions=True)
        return r
    return run(main())


def e27():
    """shield: cancelling the outer future leaves the inner alone, the other way round it does not; done comes back"""

    async def main():
        loop = asyncio.get_running_loop()
        r = []

        async def s():
            await asyncio.sleep(2)
            return 'inner'
        inner = asyncio.create_task(s())
        outer = asyncio.shield(inner)

        async def waits():
            return await outer
        waiter = asyncio.create_task(waits())
        await asyncio.sleep(1)
        waiter.cancel('w')
        r += [await acatch(waiter), outer.cancelled(), inner.cancelled(), await inner, inner.cancelling()]
        other = asyncio.create_task(s())
        shielded = asyncio.shield(other)
        await asyncio.sleep(1)
        other.cancel('i')
        r += [await acatch(shielded), shielded.cancelled(), asyncio.current_task().cancelling()]
        done = loop.create_future()
        done.set_result(1)
        r += [asyncio.shield(done) is done, catch(asyncio.shield, 3)]
        failing = asyncio.shield(loop.create_future())
        r.append(type(failing).__name__)
        return r
    return run(main())


def e30():
    """as_completed with a timeout: each that is left raises TimeoutError, none is cancelled; it wants an iterable"""

    async def main():

        async def s(seconds):
            await asyncio.sleep(seconds)
            return seconds
        tasks = [asyncio.create_task(s(i)) for i in (3, 1, 2)]
        r = []
        for coro in asyncio.as_completed(tasks, timeout=1.5):
            r.append(await acatch(coro))
        r.append([t.cancelled() for t in tasks])

        async def iterate():
            async for t in asyncio.as_completed(tasks[:1], timeout=0.5):
                r.append(['first', t.result()])
        r += [await acatch(iterate()), await tasks[0]]
        co = s(1)
        r += [catch(asyncio.as_completed, co), catch(asyncio.as_completed, tasks[0]), [await acatch(c) for c in asyncio.as_completed([])]]
        co.close()
        same = s(1)
        r.append([await c for c in asyncio.as_completed([same, same])])

        async def twice():
            waits = asyncio.as_completed([s(2), s(1)])
            return [[t.result() async for t in waits], [t.result() async for t in waits]]
        return r + [await twice()]
    return run(main())


def e33():
    """through gather a result reaches its awaiter after three turns of the loop"""
    l = new_loop()

    async def main():
        n = [0]

        def tick():
            n[0] += 1
            l.call_soon(tick)
        l.call_soon(tick)

        async def c():
            return n[0]
        return [await asyncio.gather(c(), c()), n[0]]
    r = l.run_until_complete(main())
    l._ready.clear()
    l.close()
    return r


def e36():
    """gather of futures of two loops is refused; outside a loop it needs one"""

    async def main():
        a, b = new_loop(), new_loop()
        r = [catch(asyncio.gather, a.create_future(), b.create_future())]
        a.close()
        b.close()
        return r

    async def c():
        pass
    co = c()
    r = [run(main()), catch(asyncio.gather, co).split(' in ')[0]]
    co.close()
    return r
