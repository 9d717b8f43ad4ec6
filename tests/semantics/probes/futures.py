"""Owns the probes of futures. They stand on what `prelude.py` defines."""


def b01():
    """Future invalid states"""
    l = new_loop()
    f = l.create_future()
    r = [catch(f.result), catch(f.exception)]
    f.set_result(1)
    r += [catch(f.set_result, 2), catch(f.set_exception, ValueError()), f.cancel(), f.result(), f.exception()]
    l.close()
    return [scrub(str(x)) for x in r]


def b02():
    """done callbacks: never synchronous, via call_soon, in registration order, arg is the future"""
    l = new_loop()
    f = l.create_future()
    out = []
    f.add_done_callback(lambda x: out.append(('1', x is f)))
    f.add_done_callback(lambda x: out.append('2'))
    f.set_result(0)
    sync = list(out)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return [sync, out]


def b04():
    """remove_done_callback removes all equal ones and returns count"""
    l = new_loop()
    f = l.create_future()
    cb = lambda x: None
    [f.add_done_callback(cb) for _ in range(3)]
    r = [f.remove_done_callback(cb), f.remove_done_callback(cb)]
    l.close()
    return r


def b05():
    """Future.cancel(msg): True once; result()/exception() raise CancelledError(msg)"""
    l = new_loop()
    f = l.create_future()
    r = [f.cancel('why'), f.cancel(), f.cancelled(), f.done()]
    for g in (f.result, f.exception):
        try:
            g()
        except asyncio.CancelledError as e:
            r.append(list(e.args))
    l.close()
    return r


def b07():
    """awaiting a done future does not suspend"""

    async def main():
        out = []
        loop = asyncio.get_running_loop()
        f = loop.create_future()
        f.set_result(7)
        loop.call_soon(out.append, 'other')
        v = await f
        out.append(v)
        return out
    return run(main())


def b08():
    """several waiters of one future wake in await order"""

    async def main():
        f = asyncio.get_running_loop().create_future()
        out = []

        async def w(i):
            await f
            out.append(i)
        ts = [asyncio.create_task(w(i)) for i in range(3)]
        await asyncio.sleep(0)
        f.set_result(None)
        await asyncio.gather(*ts)
        return out
    return run(main())


def b10():
    """repr of futures"""
    l = new_loop()
    a = l.create_future()
    r = [repr(a)]
    a.set_result('x')
    r.append(repr(a))
    b = l.create_future()
    b.cancel()
    r.append(repr(b))
    c = l.create_future()
    c.set_exception(ValueError(1))
    r.append(repr(c))
    c.exception()
    l.close()
    return r


def b11():
    """awaiting a future of another loop"""
    l2 = new_loop()

    async def main():
        try:
            await l2.create_future()
        except RuntimeError as e:
            return 'attached to a different loop' in str(e)
    r = run(main())
    l2.close()
    return r


def b13():
    """InvalidStateError / CancelledError / TimeoutError class facts"""
    return [asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception), asyncio.CancelledError.__mro__[1].__name__, asyncio.InvalidStateError.__mro__[1].__name__, asyncio.QueueFull.__mro__[1].__name__, asyncio.BrokenBarrierError.__mro__[1].__name__]


def b14():
    """set_result in callback of other future: chain costs one iteration per link"""
    l = new_loop()
    n = [0]
    fs = [l.create_future() for _ in range(4)]
    it = []
    for i in range(3):
        fs[i].add_done_callback(lambda f, i=i: fs[i + 1].set_result(None))
    fs[3].add_done_callback(lambda f: (it.append(n[0]), l.stop()))

    def tick():
        n[0] += 1
        l.call_soon(tick)
    l.call_soon(tick)
    fs[0].set_result(None)
    l.run_forever()
    l._ready.clear()
    l.close()
    return it


def b03():
    """a callback on a done future comes through the loop; each runs in the context of its registration"""
    l = new_loop()
    v = contextvars.ContextVar('v', default='nothing')
    out = []
    done = l.create_future()
    done.set_result(1)
    pending = l.create_future()
    given = contextvars.copy_context()
    given.run(v.set, 'given')
    v.set('registered')
    done.add_done_callback(lambda _: out.append(['done', v.get()]))
    pending.add_done_callback(lambda _: out.append(['pending', v.get()]))
    pending.add_done_callback(lambda _: out.append(['pending', v.get()]), context=given)
    v.set('later')
    pending.set_result(2)
    synchronously = list(out)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return [synchronously, out]


def b06():
    """set_exception: StopIteration is wrapped, a class is instantiated, what is no exception is refused"""
    l = new_loop()
    fs = [l.create_future() for _ in range(4)]
    original = StopIteration('s')
    fs[0].set_exception(original)
    fs[1].set_exception(StopIteration)
    fs[2].set_exception(KeyError)
    r = [repr(f.exception()) for f in fs[:3]]
    r += [fs[0].exception().__cause__ is original, catch(fs[3].set_exception, 3), catch(fs[3].set_exception, int), fs[3].done()]
    l.close()
    return r


def b09():
    """an exception that nobody asks a future for is reported; result() and exception() each count as asking"""
    l = new_loop()
    for ask in (lambda f: None, lambda f: f.exception(), lambda f: catch(f.result)):
        f = l.create_future()
        f.set_exception(ValueError('v'))
        ask(f)
    del f
    gc.collect()
    return l.log


def b12():
    """what a task cannot wait for is thrown into its coroutine, which may go on"""

    async def main():
        loop = asyncio.get_running_loop()
        me = asyncio.current_task()
        me.set_name('T')

        @types.coroutine
        def hands_up(x):
            yield x

        def g():
            yield

        def place(text):
            return re.sub(r' at \S+:\d+', '', scrub(text))
        r = []
        other = new_loop()
        for awaitable in (hands_up(3), hands_up('text'), hands_up(loop.create_future()), hands_up(g()), me, other.create_future()):
            r.append(place(await acatch(awaitable)))
        other.close()
        await asyncio.sleep(0)
        return r
    return run(main())


def b15():
    """no more than two callbacks of a future are shown: the first and the last"""
    l = new_loop()
    f = l.create_future()

    def one(_):
        pass

    def two(_):
        pass
    r = []
    for cb in (one, two, one, two):
        f.add_done_callback(cb)
        r.append(re.sub(r' at .*?:\d+', '', scrub(repr(f))))
    l.close()
    return r


def b16():
    """a repr names who waits: a task, the loop, gather, wait, wait_for, shield, a task group"""

    def look(f):
        return re.sub(r' at [^ >]+:\d+', '', scrub(repr(f)))

    async def main():
        loop = asyncio.get_running_loop()
        fs = [loop.create_future() for _ in range(6)]

        async def waits(f):
            await f

        async def times_out(f):
            async with asyncio.timeout(9):
                await f
        ts = [asyncio.create_task(waits(fs[0])), asyncio.create_task(asyncio.wait([fs[1]])), asyncio.create_task(asyncio.wait_for(fs[2], 9)), asyncio.create_task(times_out(fs[3]))]
        g = asyncio.gather(fs[4])
        s = asyncio.shield(fs[5])
        await asyncio.sleep(0)
        r = [look(f) for f in fs] + [look(g), look(s)]
        main_task = asyncio.current_task()
        main_task.set_name('M')
        r.append(look(main_task))
        async with asyncio.TaskGroup() as group:
            t = group.create_task(asyncio.sleep(1), name='T')
            r.append(look(t))
        for f in fs:
            f.set_result(1)
        await asyncio.wait(ts)
        return r
    return run(main())
