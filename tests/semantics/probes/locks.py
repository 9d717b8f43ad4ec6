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


def g03():
    """Lock: a waiter that is cancelled after it was woken hands the lock to the next; one cancelled before just leaves"""

    async def main():
        l = asyncio.Lock()
        out = []
        await l.acquire()

        async def w(i):
            async with l:
                out.append(i)
        ts = [asyncio.create_task(w(i)) for i in range(4)]
        await asyncio.sleep(0)
        ts[1].cancel()
        await asyncio.sleep(0)
        l.release()
        ts[0].cancel()
        await asyncio.wait(ts)
        return [out, [t.cancelled() for t in ts], l.locked(), repr(l).split('[')[1]]
    return run(main())


def g06():
    """Condition: who does not hold the lock can neither wait nor notify; it may be given a lock"""

    async def main():
        c = asyncio.Condition()
        lock = asyncio.Lock()
        shared = asyncio.Condition(lock)
        r = [await acatch(c.wait()), catch(c.notify), catch(c.notify_all), await acatch(c.wait_for(lambda: False)), await acatch(c.wait_for(lambda: 'at once')), catch(c.release)]
        async with shared as value:
            r += [value, lock.locked(), shared.locked(), repr(shared).split('[')[1], catch(shared.notify)]
        return r + [lock.locked()]
    return run(main())


def g09():
    """Semaphore: nobody barges; locked() while somebody waits, though there is a value; bounds; errors"""

    async def main():
        s = asyncio.Semaphore(2)
        out = []

        async def w(i):
            async with s as value:
                out.append([i, value])
                await asyncio.sleep(1)
        ts = [asyncio.create_task(w(i)) for i in range(4)]
        await asyncio.sleep(0)
        r = [repr(s).split('[')[1]]
        await asyncio.sleep(1)
        await asyncio.gather(*ts)
        one = asyncio.Semaphore(0)
        first, second = (asyncio.create_task(one.acquire()) for _ in 'ab')
        await asyncio.sleep(0)
        one.release()
        one.release()
        r.append([one.locked(), repr(one).split('[')[1]])
        await asyncio.gather(first, second)
        r.append([one.locked(), repr(one).split('[')[1]])
        bounded = asyncio.BoundedSemaphore(1)
        await bounded.acquire()
        bounded.release()
        r += [catch(bounded.release), catch(asyncio.Semaphore, -1), repr(bounded).split('[')[1]]
        one.release()
        return r + [out, repr(one).split('[')[1]]
    return run(main())


def g12():
    """what has to wait binds a primitive to its loop, for good; before that it has none"""

    def fresh():
        q = asyncio.Queue(1)
        return [asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(0), q]

    def waits(p):
        return {'Lock': lambda: p.acquire(), 'Event': lambda: p.wait(), 'Semaphore': lambda: p.acquire(), 'Queue': lambda: p.get()}[type(p).__name__]()

    async def contend(ps):
        ts = []
        for p in ps:
            if isinstance(p, asyncio.Lock) and not p.locked():
                await p.acquire()
            ts.append(asyncio.create_task(waits(p)))
        await asyncio.sleep(0)
        for t in ts:
            t.cancel()
        return [type(e).__name__ if isinstance(e, asyncio.CancelledError) else err(e) for e in await asyncio.gather(*ts, return_exceptions=True)]

    async def without(ps):
        lock = ps[0]
        await lock.acquire()
        lock.release()
        return 'never waited'
    unbound, ps = fresh(), fresh()
    r = [run(without(unbound)), run(without(unbound)), run(contend(ps))]
    return r + [[re.sub(r' at 0x[0-9a-f]+', '', one) for one in run(contend(ps))]]


def g13():
    """Event and Barrier say what they are; an event that is set twice wakes once"""

    async def main():
        e = asyncio.Event()
        b = asyncio.Barrier(2)
        ts = [asyncio.create_task(e.wait()), asyncio.create_task(b.wait())]
        await asyncio.sleep(0)
        r = [scrub(repr(e)), scrub(repr(b)), scrub(str(e))]
        e.set()
        e.set()
        await b.wait()
        r += [await asyncio.gather(*ts), scrub(repr(e)), scrub(repr(b))]
        e.clear()
        return r + [e.is_set()]
    return run(main())
