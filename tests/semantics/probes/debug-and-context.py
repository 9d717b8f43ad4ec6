"""Owns the probes of debug mode and context variables. They stand on what `prelude.py` defines."""


def l01():
    """debug: never-awaited warning carries creation stack"""

    async def foo():
        pass

    async def main():
        foo()
        gc.collect()
    with W() as w:
        run(main(), debug=True)
    return [x.split('\n')[0] + ' | ' + ('created at' if 'created at' in x else 'no origin') for x in w.out]


def l03():
    """to_thread copies the context; changes do not come back"""
    v = contextvars.ContextVar('v', default=0)

    async def main():
        v.set(1)

        def f(a, *, b):
            x = v.get()
            v.set(9)
            return [x, a, b]
        return [await asyncio.to_thread(f, 2, b=3), v.get()]
    return run(main())


def l04():
    """StopIteration returned from to_thread/set on future"""

    async def main():

        def f():
            raise StopIteration('s')
        return await asyncio.wait_for(acatch(asyncio.to_thread(f)), 2)
    return catch(run, main())


def l06():
    """inspect.iscoroutine / iscoroutinefunction / isawaitable / isasyncgen"""

    async def c():
        pass

    async def ag():
        yield
    co = c()
    g = ag()
    r = [asyncio.iscoroutine(co), inspect.iscoroutinefunction(c), inspect.isawaitable(co), asyncio.iscoroutine(g), inspect.isasyncgen(g), inspect.isasyncgenfunction(ag), asyncio.iscoroutine((i for i in ())), asyncio.isfuture(co)]
    co.close()
    return r
