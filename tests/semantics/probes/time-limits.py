"""Owns the probes of races between results, timeouts and cancellation. They stand on what `prelude.py` defines."""


def e15():
    """wait_for without time left: a coroutine never starts, a done future gives its result; None waits for ever"""

    async def main():
        out = []
        loop = asyncio.get_running_loop()

        async def c():
            out.append('ran')
        done = loop.create_future()
        done.set_result('done')
        pending = loop.create_future()
        r = [await acatch(asyncio.wait_for(c(), 0)), await acatch(asyncio.wait_for(c(), -1)), await acatch(asyncio.wait_for(done, 0))]
        r += [await acatch(asyncio.wait_for(pending, 0)), pending.cancelled(), out, await asyncio.wait_for(asyncio.sleep(1000, 'at last'), None), loop.time()]
        return r
    with W() as w:
        r = run(main())
    return [r, w.out]


def e18():
    """wait_for: a result at the very moment of the deadline is too late"""

    async def main():
        loop = asyncio.get_running_loop()
        f = loop.create_future()
        loop.call_later(1, f.set_result, 'on time')
        first = await acatch(asyncio.wait_for(f, 1))
        slept = await acatch(asyncio.wait_for(asyncio.sleep(1, 'slept'), 1))
        return [first, slept, f.cancelled() or f.result(), asyncio.current_task().cancelling()]
    return run(main())


def e21():
    """nested timeouts: only the one that expired converts; with equal deadlines both expire, and the outer raises"""

    async def main():

        async def nested(outer, inner):
            seen = []
            out = []
            try:
                async with asyncio.timeout(outer) as a:
                    try:
                        async with asyncio.timeout(inner) as b:
                            try:
                                await asyncio.sleep(9)
                            except asyncio.CancelledError as e:
                                seen.append(list(e.args))
                                raise
                    except BaseException as e:
                        out.append(['inner', type(e).__name__])
                        raise
            except BaseException as e:
                out.append(['outer', type(e).__name__])
            return [seen, out, a.expired(), b.expired(), asyncio.current_task().cancelling()]
        return [await nested(2, 1), await nested(1, 2), await nested(1, 1)]
    return run(main())


def e24():
    """a cancellation from outside at the moment of the deadline wins: no TimeoutError, and the request still counts"""

    async def main():
        out = []

        async def c():
            try:
                async with asyncio.timeout(1) as limit:
                    await asyncio.sleep(9)
            except BaseException as e:
                out.append([type(e).__name__, list(e.args), limit.expired(), asyncio.current_task().cancelling()])
                raise
        r = []
        for at in (1, 0.5):
            t = asyncio.create_task(c())
            await asyncio.sleep(0)
            asyncio.get_running_loop().call_later(at, t.cancel, 'outside')
            r += [await acatch(t), t.cancelled()]
        return [r, out]
    return run(main())


def e34():
    """an error that the block raises when its time is over is not converted, and the request to cancel is taken back"""

    async def main():

        async def w():
            async with asyncio.timeout(1) as limit:
                try:
                    await asyncio.sleep(9)
                except asyncio.CancelledError:
                    limits.append(limit)
                    raise ValueError('other')
        limits = []
        r = [await acatch(w()), limits[0].expired(), asyncio.current_task().cancelling()]
        await asyncio.sleep(0)
        return r + [repr(limits[0])]
    return run(main())


def e35():
    """a timeout can be moved while its block runs, and into the past"""

    async def main():
        loop = asyncio.get_running_loop()
        r = [repr(asyncio.timeout(None)), asyncio.timeout(None).when()]
        async with asyncio.timeout_at(loop.time() + 1) as limit:
            limit.reschedule(loop.time() + 3)
            await asyncio.sleep(2)
            r.append([limit.expired(), limit.when()])
        try:
            async with asyncio.timeout(None) as limit:
                r.append(repr(limit))
                limit.reschedule(loop.time() - 1)
                r.append(repr(limit))
                try:
                    await asyncio.sleep(1)
                finally:
                    r.append([repr(limit), catch(limit.reschedule, 99)])
        except TimeoutError:
            r.append(loop.time())
        return r
    return run(main())
