"""Owns the probes of async generators that are left, thrown into or used twice at once. They stand on what `prelude.py` defines."""


def i02():
    """athrow() raises at the yield and gives the next item; a finished generator gives nothing any more"""

    async def main():

        async def ag():
            try:
                yield 1
            except KeyError as e:
                yield ['caught', str(e)]
            yield 'last'
        a = ag()
        r = [await anext(a), await a.athrow(KeyError('k')), await anext(a), await acatch(a.asend(None)), await acatch(a.athrow(KeyError('x'))), await acatch(a.aclose())]
        b = ag()
        r += [await acatch(b.athrow(ValueError('fresh'))), await acatch(anext(b)), await anext(b, 'default')]
        c = ag()
        await anext(c)
        r += [await acatch(c.athrow(ValueError('through'))), await acatch(anext(c)), [x async for x in c]]

        class Items:

            def __init__(self):
                self.left = 2

            def __aiter__(self):
                return self

            async def __anext__(self):
                if self.left == 0:
                    raise StopAsyncIteration
                self.left -= 1
                return self.left
        return r + [[x async for x in Items()], await anext(aiter(Items())), await anext(Items(), 'unused')]
    return run(main())


def i05():
    """an async generator that is running cannot be used by another task"""

    async def main():

        async def ag():
            await asyncio.sleep(1)
            yield 1
            yield 2
        a = ag()
        t = asyncio.create_task(anext_of(a))
        await asyncio.sleep(0)
        r = [await acatch(anext(a)), await acatch(a.aclose()), await acatch(a.athrow(ValueError())), await t]
        return r + [await anext(a)]

    async def anext_of(a):
        return await anext(a)
    return run(main())


def i08():
    """a generator that is left by break is closed all the same, in a task of its own, and may await in finally"""
    out = []

    async def ag():
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(1)
            out.append(['closed', asyncio.current_task() is not mine[0]])
    mine = []

    async def main():
        mine.append(asyncio.current_task())
        async for _ in ag():
            break
        await asyncio.sleep(2)
        return 'end'
    return [run(main()), out]


def i11():
    """a task that is cancelled in a generator raises there, which ends the generator unless it is caught"""

    async def main():
        out = []

        async def ag(catches):
            try:
                yield 1
                await asyncio.sleep(9)
                yield 2
            except asyncio.CancelledError as e:
                out.append(['in generator', list(e.args)])
                if not catches:
                    raise
                yield 'caught'

        async def iterate(a):
            async for x in a:
                out.append(x)
        r = []
        for catches in (False, True):
            a = ag(catches)
            t = asyncio.create_task(iterate(a))
            await asyncio.sleep(1)
            t.cancel('c')
            r += [await acatch(t), await acatch(anext(a))]
        return [r, out]
    return run(main())


def i14():
    """AsyncExitStack leaves in reverse; an exit may suppress, or raise another error; aclosing closes"""

    async def main():
        out = []

        class CM:

            def __init__(self, name, suppresses=False, error=None):
                self.name, self.suppresses, self.error = name, suppresses, error

            async def __aenter__(self):
                out.append(['enter', self.name])
                return self.name

            async def __aexit__(self, kind, error, traceback):
                await asyncio.sleep(0)
                out.append(['exit', self.name, repr(error)])
                if self.error:
                    raise self.error
                return self.suppresses

        async def later(*args):
            out.append(['callback', *args])

        async def stacked(*managers, error=None):
            async with contextlib.AsyncExitStack() as stack:
                for manager in managers:
                    out.append(await stack.enter_async_context(manager))
                stack.push_async_callback(later, 1)
                stack.callback(lambda x: out.append(['sync', x]), 2)
                if error:
                    raise error
            return 'after'
        r = [await acatch(stacked(CM('a'), CM('b'))), await acatch(stacked(CM('a'), CM('b', suppresses=True), error=KeyError('k'))), await acatch(stacked(CM('a'), CM('b', error=OSError('o')), error=KeyError('k')))]

        async def ag():
            try:
                yield 1
                yield 2
            finally:
                out.append('closed')
        async with contextlib.aclosing(ag()) as a:
            async for x in a:
                break
        stack = contextlib.AsyncExitStack()
        await stack.enter_async_context(CM('moved'))
        moved = stack.pop_all()
        await stack.aclose()
        out.append('not left')
        await moved.aclose()
        return [r, out, await acatch(contextlib.AsyncExitStack().enter_async_context(3))]
    return run(main())


def i17():
    """after a failed aclose() a generator counts as closed, and the end of the program reports that"""
    out = []

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            out.append('ignores')
            yield 2
            out.append('never')

    async def main():
        a = stubborn()
        keep.append(a)
        r = [await anext(a), await acatch(a.aclose())]
        return r
    keep = []
    r = run(main())
    return [r, out, LOOPS[-1].log]


def i18():
    """a generator that is not iterated to its end is closed when the program ends, in order of first use"""
    out = []

    async def ag(i):
        try:
            yield i
        finally:
            out.append(i)
    keep = [ag(i) for i in range(3)]

    async def main():
        for g in reversed(keep):
            await anext(g)
    run(main())
    return out


def i19():
    """shutdown_asyncgens() closes each generator once, and one that was never begun not at all"""
    out = []

    async def ag(i):
        try:
            yield i
        finally:
            await asyncio.sleep(0)
            out.append(i)

    async def main():
        loop = asyncio.get_running_loop()
        keep = [ag('begun'), ag('never begun'), ag('ended')]
        await anext(keep[0])
        async for _ in keep[2]:
            pass
        await loop.shutdown_asyncgens()
        r = [await acatch(anext(keep[0])), list(out)]
        await loop.shutdown_asyncgens()
        return r
    return [run(main()), out]
