"""Owns the probes of async generators and their managers. They stand on what `prelude.py` defines."""


def i01():
    """asend/anext protocol; first asend must be None"""

    async def main():

        async def ag():
            x = (yield 1)
            y = (yield x)
            yield ('last', y)
        a = ag()
        r = [await acatch(a.asend(5))]
        b = ag()
        r += [await anext(b), await b.asend('x'), await b.asend('y'), await acatch(anext(b)), await acatch(anext(b)), await anext(b, 'default')]
        return r
    return run(main())


def i03():
    """aclose: GeneratorExit at yield, finally may await; idempotent; unstarted body never runs; then anext -> StopAsyncIteration"""

    async def main():
        out = []

        async def ag():
            out.append('start')
            try:
                yield 1
            except GeneratorExit:
                out.append('GE')
                raise
            finally:
                await asyncio.sleep(1)
                out.append('fin')
        a = ag()
        await anext(a)
        r = [await a.aclose(), await a.aclose(), await acatch(anext(a)), list(out)]
        b = ag()
        r += [await b.aclose(), out == r[3], await acatch(anext(b))]
        return r
    return run(main())


def i04():
    """async generator ignored GeneratorExit"""

    async def main():

        async def ag():
            try:
                yield 1
            except GeneratorExit:
                yield 2
        a = ag()
        await anext(a)
        return await acatch(a.aclose())
    return run(main())


def i06():
    """reusing an asend/anext/aclose/athrow awaitable"""

    async def main():

        async def ag():
            while True:
                yield 1
        a = ag()
        x = a.__anext__()
        await x
        r = [await acatch(x)]
        y = a.aclose()
        await y
        r.append(await acatch(y))
        b = ag()
        z = b.athrow(ValueError('v'))
        r += [await acatch(z), await acatch(z)]
        return r
    return run(main())


def i07():
    """break out of async for does NOT close the generator; asyncio.run closes it at the end (shutdown_asyncgens)"""
    out = []

    async def ag():
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(0)
            out.append('finalized')
    keep = []

    async def main():
        g = ag()
        keep.append(g)
        async for x in g:
            break
        out.append('after break')
        await asyncio.sleep(1)
        out.append('end main')
    run(main())
    return out


def i09():
    """shutdown_asyncgens: error in finalization goes to the exception handler; all closed concurrently"""
    out = []

    async def ag(i):
        try:
            yield i
        finally:
            await asyncio.sleep(i)
            out.append(i)
            if i == 2:
                raise ValueError('fin')
    keep = [ag(i) for i in (3, 1, 2)]

    async def main():
        for g in keep:
            await anext(g)
    run(main())
    return [out, LOOPS[-1].log]


def i10():
    """iterating an async generator after loop.shutdown_asyncgens(): ResourceWarning"""

    async def ag():
        yield 1

    async def main():
        await asyncio.get_running_loop().shutdown_asyncgens()
        g = ag()
        await anext(g)
        await g.aclose()
    with W() as w:
        run(main())
    return [x.split('<')[0] + x.split('>')[-1] for x in w.out]


def i12():
    """async comprehensions and async generator expression"""

    async def main():

        async def ag(n):
            for i in range(n):
                yield i

        async def d(i):
            await asyncio.sleep(0)
            return i * 2
        return [[x async for x in ag(3)], [await d(i) for i in range(3)], [x async for x in (y async for y in ag(3) if y)], {k: v async for k, v in _z(ag(2))}, sorted({x async for x in ag(2)})]

    async def _z(a):
        async for x in a:
            yield (x, x)
    return run(main())


def i13():
    """asynccontextmanager errors"""
    import contextlib

    @contextlib.asynccontextmanager
    async def none():
        if False:
            yield

    @contextlib.asynccontextmanager
    async def two():
        yield 1
        yield 2

    @contextlib.asynccontextmanager
    async def swallow():
        try:
            yield
        except ValueError:
            pass

    @contextlib.asynccontextmanager
    async def twice():
        try:
            yield
        except ValueError:
            yield

    async def main():

        async def u(cm, e=None):
            async with cm() as x:
                if e:
                    raise e
            return 'ok'
        return [await acatch(u(none)), await acatch(u(two)), await acatch(u(swallow, ValueError())), await acatch(u(swallow, KeyError('k'))), await acatch(u(twice, ValueError())), await acatch(u(swallow, StopAsyncIteration('s'))), await acatch(u(swallow, StopIteration('s')))]
    return run(main())


def i15():
    """async generator: return ends with StopAsyncIteration; await between yields does not leak values"""

    async def main():

        async def ag():
            yield 1
            await asyncio.sleep(0)
            return
            yield 2
        return [x async for x in ag()]
    return run(main())


def i16():
    """unawaited asend/aclose/athrow"""

    async def ag():
        yield 1
    with W() as w:
        a = ag()
        a.asend(None)
        a.aclose()
        a.athrow(ValueError())
        a.__anext__()
        del a
        gc.collect()
    return w.out
