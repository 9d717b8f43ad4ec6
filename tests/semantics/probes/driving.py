"""Owns the probes of coroutines driven by hand, and of what `async with` hands to its manager. They stand on what `prelude.py` defines."""


def c01():
    """calling a coroutine function runs nothing; the state goes from created over suspended and running to closed"""
    out = []

    @types.coroutine
    def rest():
        out.append((yield 'up'))

    async def c():
        out.append(inspect.getcoroutinestate(co))
        await rest()
        return 'result'
    co = c()
    r = [list(out), inspect.getcoroutinestate(co), co.send(None), inspect.getcoroutinestate(co)]
    try:
        co.send('down')
    except StopIteration as stop:
        r.append(stop.value)
    return r + [inspect.getcoroutinestate(co), out]


def c04():
    """a coroutine that somebody else awaits cannot be awaited"""

    async def main():

        async def c():
            await asyncio.sleep(1)
            return 'first'
        co = c()

        async def first():
            return await co
        t = asyncio.create_task(first())
        await asyncio.sleep(0)
        return [await acatch(co), await t]
    return run(main())


def c07():
    """throw() into a fresh coroutine runs nothing of its body and closes it"""
    out = []

    async def c():
        out.append('ran')
    co = c()
    with W() as w:
        r = [catch(co.throw, ValueError('v')), out, inspect.getcoroutinestate(co), catch(co.send, None)]
        del co
    return [r, w.out]


def c10():
    """a coroutine, a generator and an async generator cannot be driven from within themselves"""
    r = []

    async def c():
        r.append(catch(co.send, None))

    def g():
        r.append(catch(next, ge))
        yield
    co = c()
    catch(co.send, None)
    ge = g()
    next(ge)
    return r


def c13():
    """__aexit__ is given the error, cancellation too; a true result suppresses it"""

    async def main():
        out = []

        class CM:

            def __init__(self, suppresses):
                self.suppresses = suppresses

            async def __aenter__(self):
                return 'entered'

            async def __aexit__(self, kind, error, traceback):
                await asyncio.sleep(0)
                out.append([repr(error), kind is type(error) if error else kind])
                return self.suppresses

        async def block(suppresses, error):
            async with CM(suppresses) as value:
                out.append(value)
                if error:
                    raise error
            return 'after'

        async def sleeps():
            async with CM(False):
                await asyncio.sleep(9)
        r = [await acatch(block(False, None)), await acatch(block(True, KeyError('k'))), await acatch(block('', KeyError('k')))]
        t = asyncio.create_task(sleeps())
        await asyncio.sleep(1)
        t.cancel('c')
        r.append(await acatch(t))
        return [r, out]
    return run(main())
