"""Owns the probes of who waits for whom. They stand on what `prelude.py` defines."""


def plain(text):
    """Without files, lines and addresses, and without what only divides asyncio's own `__aexit__` in two."""
    lines = re.sub(r"File .*?, line \d+, ", '', scrub(text)).split('\n')
    return [line for line in lines if 'TaskGroup._aexit' not in line]


def m01():
    """a call graph tells what waits inside a task and who waits for it, through gather, groups and shields"""

    async def main():
        out = []

        async def leaf():
            await asyncio.sleep(2)

        async def branch():
            await leaf()

        async def gathers(t):
            await asyncio.gather(t, asyncio.sleep(3))

        async def groups(t):
            async with asyncio.TaskGroup() as group:
                group.create_task(gathers(t), name='gathers')

        async def shields(t):
            await asyncio.shield(t)
        t = asyncio.create_task(branch(), name='branch')
        g = asyncio.create_task(groups(t), name='groups')
        shielded = asyncio.create_task(branch(), name='shielded')
        s = asyncio.create_task(shields(shielded), name='shields')
        await asyncio.sleep(1)
        out += [plain(asyncio.format_call_graph(t)), plain(asyncio.format_call_graph(g, limit=1)), plain(asyncio.format_call_graph(t, limit=0)), plain(asyncio.format_call_graph(shielded, limit=-2)), plain(asyncio.format_call_graph(shielded))]
        graph = asyncio.capture_call_graph(t, limit=-1)
        out.append([graph.future is t, len(graph.call_stack), [each.future.get_name() for each in graph.awaited_by]])
        f = asyncio.get_running_loop().create_future()
        out.append(plain(asyncio.format_call_graph(f)))
        await asyncio.gather(t, g, shielded, s)
        return out
    return run(main())


def m02():
    """a future can be said to wait for another; what is no future is no matter; a graph wants a future or a task"""

    async def main():
        loop = asyncio.get_running_loop()
        a, b = loop.create_future(), loop.create_future()
        names = lambda: [each.future is b for each in asyncio.capture_call_graph(a).awaited_by]
        r = [names()]
        asyncio.future_add_to_awaited_by(a, b)
        r.append(names())
        asyncio.future_discard_from_awaited_by(a, b)
        r.append(names())
        asyncio.future_add_to_awaited_by(a, 3)
        asyncio.future_discard_from_awaited_by(a, b)
        r += [names(), catch(asyncio.capture_call_graph, 3)]
        return r
    return [run(main()), catch(asyncio.capture_call_graph)]


def m03():
    """a call graph is printed to a file; the current task shows the coroutines in which it stands"""
    import io

    async def main():
        out = io.StringIO()

        async def inner():
            asyncio.print_call_graph(file=out, depth=2)
        asyncio.current_task().set_name('M')
        await inner()
        return [plain(out.getvalue()), plain(asyncio.format_call_graph(limit=-1))]
    return run(main())


def m04():
    """an eager task factory may make tasks of another class"""

    class Mine(asyncio.Task):
        pass

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_task_factory(asyncio.create_eager_task_factory(Mine))

        async def c():
            return 'done'
        t = asyncio.create_task(c(), name='N')
        return [type(t).__name__, t.done(), t.result(), t.get_name()]
    return run(main())


def m05():
    """a token undoes its `set` at the end of a block; a context is a mapping"""
    v = contextvars.ContextVar('v', default='default')
    w = contextvars.ContextVar('w')
    out = []
    with v.set('inside') as token:
        out.append([v.get(), token.var is v])
    out.append(v.get())

    def f():
        v.set(1)
        context = contextvars.copy_context()
        return [v in context, w in context, context[v], context.get(w), [[var.name, value] for var, value in context.items()], len(context)]
    out.append(contextvars.Context().run(f))
    return out
