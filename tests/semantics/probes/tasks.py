"""Owns the probes of tasks. They stand on what `prelude.py` defines."""


def d01():
    """create_task does not run the body; first step via call_soon; tasks start in creation order"""

    async def main():
        out = []

        async def w(i):
            out.append(i)
        ts = [asyncio.create_task(w(i)) for i in range(3)]
        out.append('main')
        await asyncio.sleep(0)
        out.append('main2')
        return out
    return run(main())


def d03():
    """loop iterations between create_task(c) and resume of the awaiter (c does not suspend)"""

    async def main():
        n = [0]
        loop = asyncio.get_running_loop()

        def tick():
            n[0] += 1
            loop.call_soon(tick)
        loop.call_soon(tick)

        async def c():
            return n[0]
        t = asyncio.create_task(c())
        a = await t
        return [a, n[0]]
    l = new_loop()
    r = l.run_until_complete(main())
    l._ready.clear()
    l.close()
    return r


def d04():
    """task names: Task-N default, str() applied, set_name"""

    async def main():

        async def c():
            pass
        t = asyncio.create_task(c())
        u = asyncio.create_task(c(), name=7)
        r = [t.get_name().rstrip('0123456789'), u.get_name()]
        u.set_name(ValueError('z'))
        r.append(u.get_name())
        await t
        await u
        return r
    return run(main())


def d06():
    """cancel while suspended: CancelledError at the await, finally runs with awaits, cancelled() after"""

    async def main():
        out = []

        async def c():
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                out.append(list(e.args))
                raise
            finally:
                await asyncio.sleep(1)
                out.append('cleanup')
        t = asyncio.create_task(c())
        await asyncio.sleep(0)
        t.cancel('msg')
        s = [t.cancelled(), t.cancelling()]
        r = await acatch(t)
        return [s, out, r, t.cancelled(), asyncio.get_running_loop().time()]
    return run(main())


def d07():
    """cancellation suppressed: result kept, cancelled() False, cancelling() stays 1"""

    async def main():

        async def c():
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                pass
            await asyncio.sleep(0)
            return 'survived'
        t = asyncio.create_task(c())
        await asyncio.sleep(0)
        t.cancel()
        return [await t, t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel()]
    return run(main())


def d09():
    """cancel() of a done task returns False and does not raise the count"""

    async def main():

        async def c():
            return 1
        t = asyncio.create_task(c())
        await t
        return [t.cancel(), t.cancelling(), t.result()]
    return run(main())


def d10():
    """cancelling self: delivered at the next await that suspends"""

    async def main():
        out = []

        async def nosusp():
            out.append('nosusp')

        async def c():
            asyncio.current_task().cancel('self')
            out.append('still running')
            await nosusp()
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError as e:
                out.append(e.args)
            await asyncio.sleep(0)
            return 'end'
        return [await asyncio.create_task(c()), [list(o) if isinstance(o, tuple) else o for o in out]]
    return run(main())


def d12():
    """uncancel() to 0 clears a pending _must_cancel (3.13+)"""

    async def main():

        async def c():
            t = asyncio.current_task()
            t.cancel()
            n = t.uncancel()
            try:
                await asyncio.sleep(0)
                return [n, 'not raised']
            except asyncio.CancelledError:
                return [n, 'raised']
        return await asyncio.create_task(c())
    return run(main())


def d13():
    """cancelling the outer task cancels what it awaits (task, then its future), inner first"""

    async def main():
        out = []

        async def inner():
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                out.append(('inner', e.args))
                raise

        async def outer(t):
            try:
                await t
            except asyncio.CancelledError as e:
                out.append(('outer', e.args))
                raise
        i = asyncio.create_task(inner())
        o = asyncio.create_task(outer(i))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        o.cancel('X')
        await asyncio.wait([o])
        return [str(out), i.cancelled(), o.cancelled(), i.cancelling(), o.cancelling()]
    return run(main())


def d15():
    """a coroutine that raises CancelledError itself makes its task cancelled"""

    async def main():

        async def c():
            raise asyncio.CancelledError('own')
        t = asyncio.create_task(c())
        r = await acatch(t)
        return [r, t.cancelled(), t.cancelling()]
    return run(main())


def d16():
    """task result()/exception()/set_result errors"""

    async def main():

        async def c():
            raise KeyError('k')
        t = asyncio.create_task(c())
        r = [catch(t.result), catch(t.exception), catch(t.set_result, 1), catch(t.set_exception, ValueError())]
        await asyncio.sleep(0)
        r += [repr(t.exception()), catch(t.result)]
        return r
    return run(main())


def d18():
    """pending task destroyed"""
    l = new_loop()

    async def c():
        await l.create_future()
    t = l.create_task(c())
    l.stop()
    l.run_forever()
    l._ready.clear()
    del t
    gc.collect()
    r = list(l.log)
    l.close()
    return r


def d19():
    """KeyboardInterrupt/SystemExit in a task leave the loop AND are stored in the task"""
    l = new_loop()

    async def c():
        raise SystemExit(3)
    t = l.create_task(c())

    async def main():
        await asyncio.sleep(5)
    m = l.create_task(main())
    r = catch(l.run_until_complete, m)
    r2 = [r, t.done(), repr(t.exception()), m.done()]
    m.cancel()
    l.run_until_complete(asyncio.gather(m, return_exceptions=True))
    l.close()
    return r2


def d21():
    """contextvars: each task gets a copy at creation; changes do not leak either way; context= shares"""
    v = contextvars.ContextVar('v', default='d')

    async def main():
        v.set('main')

        async def c():
            a = v.get()
            v.set('child')
            await asyncio.sleep(0)
            return [a, v.get()]
        t = asyncio.create_task(c())
        v.set('main2')
        r = [await t, v.get()]
        ctx = contextvars.copy_context()
        await asyncio.create_task(c(), context=ctx)
        r.append(ctx[v])
        r.append(await c())
        r.append(v.get())
        return r
    return run(main())


def d22():
    """create_task without running loop; coroutine left unawaited"""

    async def c():
        pass
    with W() as w:
        r = catch(asyncio.create_task, c())
    return [r, w.out]


def d24():
    """done callbacks of a task run before/after its awaiter by registration order"""

    async def main():
        out = []

        async def c():
            await asyncio.sleep(0)
        t = asyncio.create_task(c())
        t.add_done_callback(lambda _: out.append('cb1'))

        async def w():
            await t
            out.append('waiter')
        u = asyncio.create_task(w())
        await asyncio.sleep(0)
        t.add_done_callback(lambda _: out.append('cb2'))
        await u
        return out
    return run(main())


def d25():
    """eager_start=True / eager factory: runs synchronously to the first suspension"""

    async def main():
        loop = asyncio.get_running_loop()
        loop.set_task_factory(asyncio.eager_task_factory)
        out = []

        async def fast():
            out.append(('in', asyncio.current_task() is me))
            return 1
        me = asyncio.current_task()
        t = loop.create_task(fast())
        r = [t.done(), t.result(), asyncio.current_task() is me]

        async def slow():
            out.append('s1')
            await asyncio.sleep(0)
            out.append('s2')
        u = loop.create_task(slow())
        out.append('back')
        r.append(u.done())
        await u

        async def boom():
            raise ValueError('e')
        b = loop.create_task(boom())
        r.append(b.done())
        r.append(repr(b.exception()))
        return [r, [list(o) if isinstance(o, tuple) else o for o in out]]
    return run(main())


def d27():
    """eager start while the loop is not running falls back to call_soon (3.13+) """
    l = new_loop()
    out = []

    async def c():
        out.append(1)
    l.set_task_factory(asyncio.eager_task_factory)
    t = catch(l.create_task, c())
    s = list(out)
    if not isinstance(t, str):
        l.run_until_complete(t)
    l.close()
    return [s, out]


def d28():
    """task repr"""

    async def main():

        async def c():
            await asyncio.sleep(1)
        t = asyncio.create_task(c(), name='N')
        a = repr(t)
        await asyncio.sleep(0)
        b = repr(t)
        t.cancel()
        d = repr(t)
        await asyncio.wait([t])
        e = repr(t)
        import re
        return [re.sub('running at .*?:\\d+', 'running at F:L', re.sub('defined at .*?:\\d+', 'defined at F:L', scrub(x)))[:160] for x in (a, b, d, e)]
    return run(main())


def d30():
    """cancel arriving when the awaited future is already done (wakeup queued): CancelledError thrown, result lost"""

    async def main():
        f = asyncio.get_running_loop().create_future()

        async def c():
            try:
                return await f
            except asyncio.CancelledError:
                return 'cancelled-despite-result'
        t = asyncio.create_task(c())
        await asyncio.sleep(0)
        f.set_result('res')
        t.cancel()
        return await t
    return run(main())


def d31():
    """task factory hook"""

    async def main():
        loop = asyncio.get_running_loop()
        seen = []

        def fac(loop, coro, **kw):
            seen.append(sorted((k for k, v in kw.items() if v is not None)))
            return asyncio.Task(coro, loop=loop, **kw)
        loop.set_task_factory(fac)

        async def c():
            pass
        t = asyncio.create_task(c(), name='zz')
        await t
        n = t.get_name()
        r = catch(loop.set_task_factory, 3)
        loop.set_task_factory(None)
        return [n, r]
    return run(main())
