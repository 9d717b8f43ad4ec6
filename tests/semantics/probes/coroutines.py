"""Owns the probes of coroutine objects. They stand on what `prelude.py` defines."""


def c02():
    """never awaited: RuntimeWarning text; close() silences"""

    async def foo():
        pass
    with W() as w:
        foo()
        gc.collect()
        c = foo()
        c.close()
        del c
    return w.out


def c03():
    """awaiting a finished coroutine again"""

    async def foo():
        return 1

    async def main():
        c = foo()
        r = [await c, await acatch(c)]
        d = foo()
        d.close()
        r.append(await acatch(d))
        return r
    return run(main())


def c05():
    """StopIteration/StopAsyncIteration escaping (PEP 479/525)"""

    async def c():
        raise StopIteration('v')

    async def c2():
        raise StopAsyncIteration('v')

    def g():
        raise StopIteration('v')
        yield

    async def ag():
        raise StopIteration('v')
        yield

    async def ag2():
        raise StopAsyncIteration('v')
        yield

    async def main():
        r = [await acatch(c()), await acatch(c2())]
        r.append(catch(next, g()))
        r.append(await acatch(anext(ag())))
        r.append(await acatch(anext(ag2())))
        try:
            await c()
        except RuntimeError as e:
            r.append(repr(e.__cause__))
        return r
    return run(main())


def c06():
    """send non-None to just-started coroutine/generator"""

    async def c():
        pass

    def g():
        yield
    co = c()
    r = [catch(co.send, 1), catch(g().send, 1)]
    co.close()
    return r


def c08():
    """close(): GeneratorExit at the await point; finally runs; ignoring it is an error"""
    import types
    out = []

    @types.coroutine
    def y():
        yield

    async def c():
        try:
            await y()
        finally:
            out.append('fin')
    co = c()
    co.send(None)
    co.close()

    async def bad():
        try:
            await y()
        except GeneratorExit:
            await y()
    b = bad()
    b.send(None)
    r = catch(b.close)

    def badg():
        try:
            yield
        except GeneratorExit:
            yield
    g = badg()
    next(g)
    return [out, r, catch(g.close)]


def c09():
    """await of non-awaitables"""

    class A:

        def __await__(self):
            return 3

    class B:

        def __await__(self):

            async def c():
                pass
            self.c = c()
            return self.c

    async def main():

        async def a1():
            await 3

        async def a2():
            await None

        async def a3():
            await A()

        async def a4():
            await B()

        async def c():
            pass

        async def a5():
            await c

        async def ag():
            yield 1

        async def a6():
            await ag()
        r = []
        for f in (a1, a2, a3, a4, a5, a6):
            r.append(await acatch(f()))
        return r
    with W():
        return run(main())


def c11():
    """async with / async for protocol errors"""

    class NoAnext:

        def __aiter__(self):
            return self

    class BadAnext:

        def __aiter__(self):
            return self

        def __anext__(self):
            return 3

    class AsyncAiter:

        async def __aiter__(self):
            return self

    class OnlyEnter:

        async def __aenter__(self):
            pass

    async def main():

        async def w(o):
            async with o:
                pass

        async def f(o):
            async for _ in o:
                pass
        r = []
        for co in (w(3), w(OnlyEnter()), f([1]), f(NoAnext()), f(BadAnext()), f(AsyncAiter())):
            r.append(await acatch(co))
        return r
    with W():
        return run(main())


def c12():
    """sync with on an async CM, sync for on an async iterable"""

    class CM:

        async def __aenter__(self):
            pass

        async def __aexit__(self, *a):
            pass

    def w():
        with CM():
            pass

    async def ag():
        yield 1

    def f():
        for _ in ag():
            pass
    return [catch(w), catch(f)]


def c14():
    """coroutine attributes"""

    async def inner():
        await asyncio.sleep(1)

    async def outer():
        await inner()

    async def main():
        co = outer()
        s = [inspect.getcoroutinestate(co), co.cr_await]
        t = asyncio.create_task(co)
        await asyncio.sleep(0)
        s += [inspect.getcoroutinestate(co), type(co.cr_await).__name__, co.cr_await.__name__, co.cr_running, co.cr_suspended]
        t.cancel()
        await asyncio.wait([t])
        s.append(inspect.getcoroutinestate(co))
        s.append(co.cr_frame)
        return s
    return run(main())
