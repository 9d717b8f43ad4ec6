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


def j01():
    """at the end all that is left is cancelled at once and waited for, then generators are closed, then the loop"""
    out = []

    async def bg(i):
        try:
            await asyncio.sleep(99)
        except asyncio.CancelledError as e:
            out.append(['cancelled', i, list(e.args)])
            await asyncio.sleep(2 - i)
            out.append(['clean', i])
            raise

    async def ag():
        try:
            yield 1
        finally:
            out.append('generator')
    keep = []

    async def main():
        keep.append(ag())
        await anext(keep[0])
        for i in range(2):
            keep.append(asyncio.create_task(bg(i)))
        await asyncio.sleep(0)
        out.append('main ends')
        return 'result'
    r = run(main())
    l = LOOPS[-1]
    return [r, out, l.time(), l.is_closed(), [t.cancelled() for t in keep[1:]]]


def j04():
    """a runner that was never used can be closed and used; a closed one cannot; it takes awaitables only"""
    r = []
    runner = asyncio.Runner(loop_factory=new_loop)
    runner.close()

    async def c():
        return 'used'
    r.append(runner.run(c()))
    r.append(catch(runner.run, 3))
    runner.close()
    runner.close()
    co = c()
    r += [catch(runner.run, co), catch(runner.get_loop), catch(asyncio.run, 3)]

    async def inside():
        again = asyncio.Runner()
        return [catch(again.run, co), catch(again.close)]
    r.append(run(inside()))
    co.close()
    return r


def j07():
    """debug=True reaches the loop, and is off unless asked for"""

    async def main():
        return asyncio.get_running_loop().get_debug()
    r = [run(main()), run(main(), debug=True), run(main(), debug=False), asyncio.run(main(), debug=True)]
    l = new_loop()
    l.set_debug(True)
    r.append(l.get_debug())
    l.close()
    return r


def j09():
    """each run has a context of its own, or the one it is given"""
    v = contextvars.ContextVar('v', default='nothing')

    async def sets(value):
        before = v.get()
        v.set(value)
        return before
    v.set('outside')
    context = contextvars.copy_context()
    with asyncio.Runner(loop_factory=new_loop) as runner:
        r = [runner.run(sets('first')), runner.run(sets('second')), runner.run(sets('given'), context=context)]
        r += [context[v], runner.run(sets('third'))]
    return r + [run(sets('fourth')), v.get()]
