"""Owns the probes of tasks that are cancelled. They stand on what `prelude.py` defines."""


def d05():
    """a task cancelled before its first step never runs, ends cancelled and warns of nothing"""

    async def main():
        out = []

        async def c():
            out.append('ran')
        t = asyncio.create_task(c())
        t.cancel('early')
        r = await acatch(t)
        return [out, r, t.cancelled(), inspect.getcoroutinestate(t.get_coro())]
    with W() as w:
        r = run(main())
    return [r, w.out]


def d08():
    """two requests before the task wakes: both count, one CancelledError is delivered, with the first message"""

    async def main():
        out = []

        async def c():
            for _ in range(2):
                try:
                    await asyncio.sleep(5)
                    out.append('slept')
                except asyncio.CancelledError as e:
                    out.append(list(e.args))
        t = asyncio.create_task(c())
        await asyncio.sleep(0)
        r = [t.cancel('one'), t.cancel('two'), t.cancelling()]
        await t
        return [r, out, t.cancelling()]
    return run(main())


def d11():
    """a task that cancels itself and returns without suspending ends cancelled, and its value is lost"""

    async def main():

        async def c():
            asyncio.current_task().cancel('self')
            return 'value'
        t = asyncio.create_task(c())
        return [await acatch(t), t.cancelled(), t.cancelling(), catch(t.result)]
    return run(main())


def d14():
    """awaiting a task that somebody else cancelled raises CancelledError, but the awaiter is not being cancelled"""

    async def main():

        async def sleeps():
            await asyncio.sleep(9)

        async def waits(t):
            try:
                await t
            except asyncio.CancelledError as e:
                return [list(e.args), asyncio.current_task().cancelling()]
        t = asyncio.create_task(sleeps())
        u = asyncio.create_task(waits(t))
        await asyncio.sleep(1)
        t.cancel('other')
        return [await u, u.cancelled(), t.cancelled(), t.cancelling()]
    return run(main())


def d29():
    """a task is cancelled only when it has ended; a request during its cleanup interrupts the cleanup"""

    async def main():
        out = []

        async def c():
            try:
                await asyncio.sleep(9)
            finally:
                try:
                    await asyncio.sleep(3)
                    out.append('clean')
                except asyncio.CancelledError as e:
                    out.append(list(e.args))
        t = asyncio.create_task(c())
        await asyncio.sleep(1)
        t.cancel('first')
        r = []
        for _ in range(2):
            await asyncio.sleep(1)
            r.append([t.done(), t.cancelled(), t.cancelling()])
        t.cancel('second')
        await asyncio.wait([t])
        r.append([t.done(), t.cancelled(), t.cancelling()])
        return [r, out, await acatch(t), asyncio.get_running_loop().time()]
    return run(main())


def d34():
    """cancelling a task that waits for a task in a coroutine reaches the innermost; who swallows it stops it there"""

    async def main():
        out = []

        async def inner():
            try:
                await asyncio.sleep(9)
            except asyncio.CancelledError:
                out.append('swallowed')
                return 'inner'

        async def middle():
            return await asyncio.create_task(inner(), name='inner')

        async def outer():
            return [await middle(), asyncio.current_task().cancelling()]
        t = asyncio.create_task(outer())
        await asyncio.sleep(1)
        t.cancel()
        return [await t, t.cancelled(), out]
    return run(main())
