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
