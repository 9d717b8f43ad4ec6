"""Owns the probes of locks. They stand on what `prelude.py` defines."""


def g01():
    """Lock FIFO, acquire() is True, release unlocked error, repr, async with gives None"""

    async def main():
        l = asyncio.Lock()
        out = []
        r = [catch(l.release), repr(l).split('[')[1], await l.acquire(), l.locked()]

        async def w(i):
            async with l as x:
                out.append((i, x))
                await asyncio.sleep(0)
        ts = [asyncio.create_task(w(i)) for i in range(3)]
        await asyncio.sleep(0)
        r.append(repr(l).split('[')[1])
        l.release()
        await asyncio.gather(*ts)
        return r + [str(out)]
    return run(main())


def g02():
    """Lock: no barging - a new acquire() after release() waits behind a woken waiter"""

    async def main():
        l = asyncio.Lock()
        out = []
        await l.acquire()

        async def w():
            async with l:
                out.append('waiter')
        t = asyncio.create_task(w())
        await asyncio.sleep(0)
        l.release()
        out.append(['locked now', l.locked()])
        await l.acquire()
        out.append('main')
        l.release()
        await t
        return out
    return run(main())


def g04():
    """Lock with sync `with`"""

    def f():
        with asyncio.Lock():
            pass
    return catch(f)


def g05():
    """Event: set wakes all in FIFO order even if cleared at once; wait() True immediately if set"""

    async def main():
        e = asyncio.Event()
        out = []

        async def w(i):
            out.append((i, await e.wait()))
        ts = [asyncio.create_task(w(i)) for i in range(3)]
        await asyncio.sleep(0)
        e.set()
        e.clear()
        await asyncio.gather(*ts)
        r = [str(out), e.is_set()]
        e.set()
        return r + [await e.wait(), repr(e).split('[')[1]]
    return run(main())


def g07():
    """Condition: notify(n) order, waiter resumes only after lock is released, wait() True; wait_for predicate"""

    async def main():
        c = asyncio.Condition()
        out = []
        st = [0]

        async def w(i):
            async with c:
                out.append((i, await c.wait()))
        ts = [asyncio.create_task(w(i)) for i in range(3)]
        await asyncio.sleep(0)
        async with c:
            c.notify(2)
            out.append('notified')
            await asyncio.sleep(1)
            out.append('still mine')
        await asyncio.sleep(1)
        async with c:
            c.notify_all()
        await asyncio.gather(*ts)

        async def p():
            async with c:
                return await c.wait_for(lambda: st[0] >= 2)
        t = asyncio.create_task(p())
        for _ in range(2):
            await asyncio.sleep(1)
            async with c:
                st[0] += 1
                c.notify()
        return [str(out), await t]
    return run(main())


def g08():
    """Condition.wait cancelled: lock re-acquired before CancelledError surfaces; notification passed on"""

    async def main():
        c = asyncio.Condition()
        out = []

        async def w(i):
            async with c:
                try:
                    await c.wait()
                    out.append(('ok', i))
                except asyncio.CancelledError:
                    out.append(('locked on cancel', c.locked()))
                    raise
        a = asyncio.create_task(w('a'))
        b = asyncio.create_task(w('b'))
        await asyncio.sleep(0)
        async with c:
            c.notify(1)
            a.cancel()
        r = await asyncio.wait([a, b], timeout=5)
        return [str(out), a.cancelled(), b.done()]
    return run(main())


def g10():
    """Semaphore: woken waiter cancelled gives its slot to the next"""

    async def main():
        s = asyncio.Semaphore(1)
        out = []
        await s.acquire()

        async def w(i):
            await s.acquire()
            out.append(i)
        a = asyncio.create_task(w('a'))
        b = asyncio.create_task(w('b'))
        await asyncio.sleep(0)
        s.release()
        a.cancel()
        await asyncio.wait([a, b])
        return [out, s.locked()]
    return run(main())


def g11():
    """Barrier: indices, wake order, n_waiting, reuse, async with index, errors"""

    async def main():
        b = asyncio.Barrier(3)
        out = []

        async def w(i):
            out.append((i, await b.wait()))
        ts = [asyncio.create_task(w(i)) for i in 'xy']
        await asyncio.sleep(0)
        n = b.n_waiting
        await w('z')
        await asyncio.gather(*ts)
        r = [n, str(out), b.parties, b.n_waiting, b.broken]
        t = [asyncio.create_task(b.wait()) for _ in range(2)]
        await asyncio.sleep(0)
        await b.reset()
        r.append([await acatch(x) for x in t])
        r.append(b.broken)
        t = [asyncio.create_task(b.wait()) for _ in range(2)]
        await asyncio.sleep(0)
        await b.abort()
        r.append([await acatch(x) for x in t])
        r.append(await acatch(b.wait()))
        r.append(b.broken)
        r.append(catch(asyncio.Barrier, 0))
        r.append(repr(b).split('[')[1])
        one = asyncio.Barrier(1)
        async with one as pos:
            r.append(pos)
        return r
    return run(main())
