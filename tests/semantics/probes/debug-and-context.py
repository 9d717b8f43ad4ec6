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


def l02():
    """context variables: no value, defaults, tokens that go back once and in their own context, contexts entered once"""
    v = contextvars.ContextVar('v')
    d = contextvars.ContextVar('d', default='default')
    r = [catch(v.get).split(' at ')[0], v.get('fallback'), d.get(), d.get('fallback')]
    token = v.set(1)
    other = d.set('set')
    r += [token.old_value is contextvars.Token.MISSING, token.var is v, catch(v.reset, other).split(' was ')[-1]]
    context = contextvars.copy_context()
    r.append(catch(context.run, v.reset, token).split(' was ')[-1])
    second = v.set(2)
    r.append(second.old_value)
    v.reset(second)
    r.append(v.get())
    v.reset(token)
    r += [v.get('gone'), catch(v.reset, token).split('> ')[-1]]
    d.reset(other)
    r += [d.get(), context[v], catch(context.run, context.run, print).split(':')[0], context.run(lambda: v.get()), len(context) >= 2]
    return r


def l05():
    """an async generator runs in the context of whoever asks it for an item: each sees what the other set"""

    async def main():
        v = contextvars.ContextVar('v', default='nothing')

        async def ag():
            out.append(v.get())
            v.set('generator')
            yield 1
            out.append(v.get())
            yield 2
        out = []
        v.set('caller')
        a = ag()
        await anext(a)
        r = [v.get()]
        v.set('caller again')
        await anext(a)

        async def elsewhere(b):
            v.set('task')
            await anext(b)
            return v.get()
        b = ag()
        r += [await asyncio.create_task(elsewhere(b)), v.get()]
        return [r, out]
    return run(main())


def l07():
    """to_thread runs a function off the loop: no loop and no task there; what it raises comes back"""

    async def main():

        def f():
            return [catch(asyncio.get_running_loop), catch(asyncio.current_task)]

        def fails():
            raise KeyError('k')
        loop = asyncio.get_running_loop()
        return [await asyncio.to_thread(f), await acatch(asyncio.to_thread(fails)), await loop.run_in_executor(None, lambda x: x + 1, 1)]
    return run(main())
