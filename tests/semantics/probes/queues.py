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
