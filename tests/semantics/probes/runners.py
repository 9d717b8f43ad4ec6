"""Owns the probes of Runner and run. They stand on what `prelude.py` defines."""


def j02():
    """error in a leftover task during shutdown"""

    async def bg():
        try:
            await asyncio.sleep(99)
        except asyncio.CancelledError:
            raise ValueError('late')

    async def main():
        global _k
        _k = asyncio.create_task(bg())
        await asyncio.sleep(0)
    run(main())
    return LOOPS[-1].log


def j03():
    """Runner: same loop and same context across run() calls"""
    v = contextvars.ContextVar('v', default=0)

    async def a():
        v.set(v.get() + 1)
        return [id(asyncio.get_running_loop()), v.get()]
    with asyncio.Runner(loop_factory=new_loop) as r:
        x = r.run(a())
        y = r.run(a())
        z = r.get_loop() is LOOPS[-1]
    return [x[0] == y[0], x[1], y[1], v.get(), z]


def j05():
    """run(awaitable) 3.14+"""

    class A:

        def __await__(self):
            yield from asyncio.sleep(1).__await__()
            return 'aw'
    return catch(run, A())


def j06():
    """main cancelled -> CancelledError from run; main exception propagates and leftovers still cancelled"""

    async def main():
        asyncio.current_task().cancel('mm')
        await asyncio.sleep(0)

    async def boom():
        raise KeyError('k')
    return [catch(run, main()), catch(run, boom())]


def j08():
    """task created during shutdown by a cancelled task is not cancelled again (pending destroyed)"""
    out = []

    async def late():
        try:
            await asyncio.sleep(50)
            out.append('late ran')
        except BaseException as e:
            out.append(type(e).__name__)
            raise

    async def bg():
        try:
            await asyncio.sleep(99)
        except asyncio.CancelledError:
            out.append('spawn')
            _hold.append(asyncio.create_task(late()))
            raise
    global _hold
    _hold = []

    async def main():
        _hold.append(asyncio.create_task(bg()))
        await asyncio.sleep(0)
    run(main())
    r = [list(out), _hold[1].done()]
    _hold.clear()
    gc.collect()
    return r + [out[len(r[0]):], LOOPS[-1].log]
