"""Owns the probes of queues. They stand on what `prelude.py` defines."""


def h01():
    """Queue/Lifo/Priority order; full/empty errors; qsize; maxsize"""

    async def main():
        q = asyncio.Queue(2)
        q.put_nowait(1)
        q.put_nowait(2)
        r = [q.full(), catch(q.put_nowait, 3), q.qsize(), await q.get(), await q.get(), q.empty(), catch(q.get_nowait), q.maxsize]
        l = asyncio.LifoQueue()
        [l.put_nowait(i) for i in range(3)]
        p = asyncio.PriorityQueue()
        [p.put_nowait(i) for i in (3, 1, 2)]
        r += [[l.get_nowait() for _ in range(3)], [p.get_nowait() for _ in range(3)]]
        p.put_nowait((1, {}))
        r.append(catch(p.put_nowait, (1, {})))
        return r
    return run(main())


def h02():
    """getters FIFO; putters FIFO"""

    async def main():
        q = asyncio.Queue(1)
        out = []

        async def g(i):
            out.append((i, await q.get()))
        ts = [asyncio.create_task(g(i)) for i in 'ab']
        await asyncio.sleep(0)
        q.put_nowait(1)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        q.put_nowait(2)
        await asyncio.gather(*ts)

        async def p(i):
            await q.put(i)
            out.append(('put', i))
        ts = [asyncio.create_task(p(i)) for i in range(3)]
        await asyncio.sleep(0)
        got = []
        for _ in range(3):
            got.append(await q.get())
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        return [str(out), got]
    return run(main())


def h04():
    """cancelled getter that was already woken wakes the next getter"""

    async def main():
        q = asyncio.Queue()
        out = []

        async def g(i):
            out.append((i, await q.get()))
        a = asyncio.create_task(g('a'))
        b = asyncio.create_task(g('b'))
        await asyncio.sleep(0)
        q.put_nowait(1)
        a.cancel()
        await asyncio.wait([a, b], timeout=3)
        return [str(out), q.qsize()]
    return run(main())


def h05():
    """join/task_done"""

    async def main():
        q = asyncio.Queue()
        r = [catch(q.task_done)]
        await q.join()
        q.put_nowait(1)
        q.put_nowait(2)
        out = []

        async def j():
            await q.join()
            out.append('joined')
        t = asyncio.create_task(j())
        await asyncio.sleep(0)
        q.get_nowait()
        q.task_done()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        r.append(list(out))
        q.get_nowait()
        q.task_done()
        await t
        return r + [out, catch(q.task_done)]
    return run(main())


def h07():
    """put() does not yield when there is room; get() does not yield when there is an item"""

    async def main():
        out = []
        asyncio.get_running_loop().call_soon(out.append, 'loop ran')
        q = asyncio.Queue()
        for i in range(5):
            await q.put(i)
            await q.get()
        out.append('done')
        return out
    return run(main())


def h03():
    """get_nowait() between a put and the step of the getter that was woken takes the item; the getter waits at the back"""

    async def main():
        q = asyncio.Queue()
        out = []

        async def g(i):
            out.append([i, await q.get()])
        ts = [asyncio.create_task(g(i)) for i in 'ab']
        await asyncio.sleep(0)
        q.put_nowait('first')
        r = [q.get_nowait()]
        await asyncio.sleep(0)
        q.put_nowait('second')
        q.put_nowait('third')
        await asyncio.gather(*ts)
        return [r, out]
    return run(main())


def h06():
    """shutdown: nothing goes in, what is in comes out, then both fail; immediate drops it and lets join() go"""

    async def main():
        r = []
        q = asyncio.Queue(2)
        q.put_nowait(1)
        q.put_nowait(2)
        putter = asyncio.create_task(q.put(3))
        joiner = asyncio.create_task(q.join())
        await asyncio.sleep(0)
        q.shutdown()
        r += [await acatch(putter), catch(q.put_nowait, 4), await acatch(q.put(4)), await q.get(), q.get_nowait(), await acatch(q.get()), catch(q.get_nowait)]
        q.task_done()
        await asyncio.sleep(0)
        r.append(joiner.done())
        q.task_done()
        await joiner
        q.shutdown()
        n = asyncio.Queue()
        getters = [asyncio.create_task(n.get()) for _ in 'ab']
        await asyncio.sleep(0)
        n.shutdown()
        r.append([await acatch(g) for g in getters])
        i = asyncio.Queue()
        i.put_nowait(1)
        i.put_nowait(2)
        joiner = asyncio.create_task(i.join())
        await asyncio.sleep(0)
        r.append(str(i))
        i.shutdown(immediate=True)
        await joiner
        r += [i.qsize(), catch(i.get_nowait), catch(i.task_done), str(i), type(catch(i.shutdown)).__name__]
        return r
    return run(main())


def h08():
    """PriorityQueue: what cannot be compared stands in the queue already; equal items need no order; ties go on inside"""

    async def main():
        q = asyncio.PriorityQueue()
        q.put_nowait((1, {'a': 1}))
        r = [catch(q.put_nowait, (1, {'b': 1})), q.qsize()]
        same = asyncio.PriorityQueue()
        same.put_nowait((1, {'a': 1}))
        r += [catch(same.put_nowait, (1, {'a': 1})), same.qsize()]
        ties = asyncio.PriorityQueue()
        for item in ((2, 'a'), (1, 'z'), (1, 'b'), (1, 'b', 0)):
            ties.put_nowait(item)
        r.append([list(ties.get_nowait()) for _ in range(4)])
        full = asyncio.PriorityQueue(1)
        await full.put(3)
        putter = asyncio.create_task(full.put(1))
        await asyncio.sleep(0)
        return r + [await full.get(), await full.get(), await putter, full.empty()]
    return run(main())


def h09():
    """queues say what is in them and who waits"""

    async def main():
        r = []
        q, l, p = asyncio.Queue(1), asyncio.LifoQueue(), asyncio.PriorityQueue()
        ts = [asyncio.create_task(q.get()) for _ in 'ab']
        await asyncio.sleep(0)
        r.append(str(q))
        for t in ts:
            t.cancel()
        await asyncio.wait(ts)
        q.put_nowait('x')
        t = asyncio.create_task(q.put('y'))
        await asyncio.sleep(0)
        r.append(str(q))
        for i in (2, 1):
            l.put_nowait(i)
            p.put_nowait(i)
        r += [str(l), str(p), scrub(repr(p))]
        q.shutdown()
        await asyncio.wait([t])
        return r + [str(q), repr(t.exception())]
    return run(main())
