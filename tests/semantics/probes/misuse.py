"""Owns the probes of what is said about wrong arguments. They stand on what `prelude.py` defines."""


async def done():
    return "done"


def n01():
    """a time is a number, and must be there"""

    async def main():
        return [
            await acatch(asyncio.sleep("1")),
            await acatch(asyncio.sleep(None)),
            await acatch(asyncio.wait_for(asyncio.sleep(1), "1")),
            catch(asyncio.timeout, "1"),
            catch(asyncio.get_running_loop().call_later, "1", print),
            catch(asyncio.sleep),
            catch(asyncio.wait_for, None),
            catch(asyncio.timeout),
        ]
    return run(main())


def n02():
    """counts are numbers, too"""
    return [
        catch(asyncio.Barrier, "2"),
        catch(asyncio.Barrier, 0),
        catch(asyncio.Semaphore, "2"),
        catch(asyncio.BoundedSemaphore, None),
        catch(asyncio.Semaphore, -1),
    ]


def n03():
    """what cannot be called is told of when it should be, and the loop goes on"""

    async def main():
        loop = asyncio.get_running_loop()
        loop.call_soon(None)
        loop.call_later(1, 3)
        coro = done()
        loop.call_soon(coro)
        future = loop.create_future()
        future.add_done_callback(None)
        future.set_result(None)
        await asyncio.sleep(2)
        coro.close()
        return [
            [scrub(str(entry)) for entry in loop.log],
            await acatch(asyncio.to_thread(None)),
            await acatch(asyncio.to_thread(3)),
            await acatch(loop.run_in_executor(None, None)),
            catch(contextvars.copy_context().run, 3),
        ]
    return run(main())


def n04():
    """next, anext and aiter name what they cannot work with"""

    class Bad:
        def __aiter__(self):
            return 3

    return [
        catch(next, 3),
        catch(anext, 3),
        catch(anext, [1], 2),
        catch(aiter, 3),
        catch(aiter, [1]),
        catch(aiter, Bad()),
    ]


def n05():
    """exceptions are instances or classes of exceptions, and nothing else"""

    async def fails():
        raise 3

    async def generator():
        try:
            yield 1
        except ValueError as error:
            yield repr(error)

    @types.coroutine
    def waits():
        try:
            yield
        except ValueError as error:
            yield repr(error)

    async def main():
        future = asyncio.get_running_loop().create_future()
        items = generator()
        coro = waits()
        coro.send(None)
        out = [
            catch(future.set_exception, lambda: 1),
            catch(future.set_exception, 3),
            catch(future.set_exception, int),
            await acatch(fails()),
            await anext(items),
            await acatch(items.athrow(3)),
            await acatch(items.athrow(ValueError)),
            catch(coro.throw, 3),
            catch(coro.throw, ValueError),
        ]
        await items.aclose()
        coro.close()
        return out
    return run(main())


def n06():
    """a group is split by classes of exceptions or by a function, and derives groups"""

    class Bad(ExceptionGroup):
        def derive(self, exceptions):
            return 3

    group = ExceptionGroup("m", [ValueError(1), KeyError(2)])
    return [
        catch(group.split, 3),
        catch(group.subgroup, (ValueError, 3)),
        catch(Bad("m", [ValueError(1), KeyError(2)]).split, ValueError),
    ]


def n07():
    """a context variable has a text for a name, and is reset by a token"""
    variable = contextvars.ContextVar("variable")
    return [catch(variable.reset, 3), catch(contextvars.ContextVar, 3)]


def n08():
    """wait and as_completed take something that can be iterated"""

    async def main():
        return [
            await acatch(asyncio.wait(3)),
            catch(asyncio.as_completed, 3),
            catch(asyncio.as_completed, [3]),
        ]
    return run(main())


def n09():
    """async with names the method that is missing, or that gave nothing to await"""

    class OnlyExit:
        async def __aexit__(self, *_):
            pass

    class BadEnter(OnlyExit):
        def __aenter__(self):
            return 3

    class BadExit:
        async def __aenter__(self):
            pass

        def __aexit__(self, *_):
            return 3

    async def within(manager):
        async with manager:
            pass

    async def main():
        texts = [await acatch(within(manager())) for manager in (OnlyExit, BadEnter, BadExit)]
        return [re.sub(r"\w+\.<locals>\.", "", text) for text in texts]
    return run(main())


def n10():
    """a refused coroutine is closed by ensure_future, not by gather; what gather had made goes on in silence"""

    async def bad():
        raise ValueError("nobody hears of it")

    closed = asyncio.new_event_loop()
    closed.close()

    async def main():
        with W() as w:
            out = [catch(asyncio.ensure_future, done(), loop=closed)]
        out += [catch(asyncio.gather, bad(), 3), w.out]
        await asyncio.sleep(1)
        gc.collect()
        return [out, asyncio.get_running_loop().log]
    return run(main())
