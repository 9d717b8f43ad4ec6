"""Owns the probes of the event loop and its handles. They stand on what `prelude.py` defines."""


def a01():
    """call_soon callbacks run FIFO"""
    l = new_loop()
    out = []
    for i in range(4):
        l.call_soon(out.append, i)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return out


def a02():
    """callbacks scheduled by a callback run in the NEXT iteration, after everything already ready"""
    l = new_loop()
    out = []

    def a():
        out.append('a')
        l.call_soon(lambda: out.append('a-child'))
    l.call_soon(a)
    l.call_soon(lambda: out.append('b'))
    l.call_soon(lambda: l.call_soon(l.stop))
    l.run_forever()
    l.close()
    return out


def a04():
    """timer ties (equal when): heapq order, NOT insertion order"""
    res = {}
    for n in (2, 3, 4, 5, 8):
        l = new_loop()
        out = []
        for i in range(n):
            l.call_at(5.0, out.append, i)
        l.call_at(6, l.stop)
        l.run_forever()
        l.close()
        res[n] = out
    return res


def a05():
    """timers fire in when-order whatever the insertion order"""
    l = new_loop()
    out = []
    for w in (3, 1, 2, 5, 4):
        l.call_at(w, out.append, w)
    l.call_at(9, l.stop)
    l.run_forever()
    l.close()
    return out


def a07():
    """a callback can cancel a later callback of the same iteration"""
    l = new_loop()
    out = []
    hs = []
    l.call_soon(lambda: hs[0].cancel())
    hs.append(l.call_soon(out.append, 'x'))
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return out


def a08():
    """call_later(None)/call_at(None) errors"""
    l = new_loop()
    r = [catch(l.call_later, None, print), catch(l.call_at, None, print)]
    l.close()
    return r


def a10():
    """KeyboardInterrupt/SystemExit in a callback leave run_forever; loop can be run again, rest of queue kept"""
    l = new_loop()
    out = []

    def ki():
        raise KeyboardInterrupt('k')
    l.call_soon(ki)
    l.call_soon(out.append, 'later')
    r = catch(l.run_forever)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return [r, out]


def a11():
    """stop(): current iteration completes; callbacks it scheduled stay for the next run"""
    l = new_loop()
    out = []

    def a():
        l.stop()
        out.append('a')
        l.call_soon(out.append, 'next')
    l.call_soon(a)
    l.call_soon(out.append, 'b')
    l.run_forever()
    first = list(out)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return [first, out]


def a13():
    """closed loop errors; close() idempotent; close while running"""
    l = new_loop()
    r = []
    l.call_soon(lambda: (r.append(catch(l.close)), l.stop()))
    l.run_forever()
    l.close()
    l.close()
    r += [catch(l.call_soon, print), catch(l.call_later, 1, print), catch(l.call_soon_threadsafe, print), catch(l.run_forever), l.is_closed()]

    async def c():
        pass
    co = c()
    r.append(catch(l.create_task, co))
    co.close()
    return r


def a14():
    """re-entrancy errors"""
    l = new_loop()
    l2 = new_loop()
    r = []

    async def c():
        pass

    async def main():
        a = c()
        b = c()
        r.append(catch(l.run_forever))
        r.append(catch(l2.run_forever))
        r.append(catch(l.run_until_complete, asyncio.sleep(0)))
        co = c()
        r.append(catch(asyncio.run, co))
        co.close()
        a.close()
        b.close()
    with W() as w:
        l.run_until_complete(main())
    l.close()
    l2.close()
    return [r, w.out]


def a16():
    """get_running_loop / get_event_loop / current_task outside a loop"""
    with W() as w:
        r = [catch(asyncio.get_running_loop), catch(asyncio.current_task), catch(asyncio.all_tasks), asyncio._get_running_loop()]
    r.append(catch(asyncio.get_event_loop))
    return r


def a17():
    """run_until_complete: what else runs after main returns (done-callback -> stop -> iteration completes)"""
    l = new_loop()
    out = []

    def tick(n):
        out.append(n)
        l.call_soon(tick, n + 1) if n < 10 else None

    async def main():
        l.call_soon(tick, 0)
        out.append('main-done')
    l.run_until_complete(main())
    l.close()
    return out


def a19():
    """debug mode: type checks of callbacks"""
    l = new_loop()
    l.set_debug(True)

    async def c():
        pass
    co = c()
    r = [catch(l.call_soon, c), catch(l.call_soon, co), catch(l.call_soon, 3), catch(l.call_later, 1, c)]
    co.close()
    l.set_debug(False)
    r.append(catch(l.call_soon, 3) is not None)
    l._ready.clear()
    l._scheduled.clear()
    l.close()
    return [scrub(x) if isinstance(x, str) else x for x in r]


def a20():
    """debug mode: slow callback log line"""
    l = new_loop()
    l.set_debug(True)
    rec = []
    h = logging.Handler()
    h.emit = lambda r: rec.append((r.levelname, scrub(r.getMessage())))
    lg = logging.getLogger('asyncio')
    lg.addHandler(h)

    def slow():
        time.sleep(0.25)

    async def slowtask():
        time.sleep(0.1)
    l.call_soon(slow)
    t = l.create_task(slowtask(), name='T')
    l.run_until_complete(t)
    lg.removeHandler(h)
    d = l.slow_callback_duration
    l.close()
    import re
    return [d, [(a, re.sub('/\\S+|at \\S+\\.py:\\d+|\\S*probes1?\\.py:\\d+|<exec>:\\d+', 'F:L', b)) for a, b in rec]]


def a22():
    """call_soon runs in a COPY of the context current at call time"""
    l = new_loop()
    v = contextvars.ContextVar('v', default=0)
    out = []
    v.set(1)

    def cb():
        out.append(v.get())
        v.set(99)
    l.call_soon(cb)
    l.call_soon(cb)
    v.set(2)
    l.call_soon(cb)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return [out, v.get()]


def a23():
    """explicit context= is shared, not copied"""
    l = new_loop()
    v = contextvars.ContextVar('v', default=0)
    ctx = contextvars.copy_context()
    out = []

    def cb():
        out.append(v.get())
        v.set(v.get() + 1)
    l.call_soon(cb, context=ctx)
    l.call_soon(cb, context=ctx)
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return [out, ctx[v], v.get()]


def a25():
    """more than half of >100 timers cancelled -> heap rebuilt"""
    l = new_loop()
    hs = [l.call_later(1000 + i, print) for i in range(102)]
    for h in hs[:51]:
        h.cancel()
    l.stop()
    l.run_forever()
    a = len(l._scheduled)
    hs[60].cancel()
    l.stop()
    l.run_forever()
    b = len(l._scheduled)
    for h in hs[61:]:
        h.cancel()
    l.close()
    return [a, b, base_events._MIN_SCHEDULED_TIMER_HANDLES, base_events._MIN_CANCELLED_TIMER_HANDLES_FRACTION]


def a26():
    """run_until_complete wraps coroutine in a Task; re-raises its exception; result returned"""
    l = new_loop()

    async def a():
        return 5

    async def b():
        raise KeyError('k')
    r = [l.run_until_complete(a()), catch(l.run_until_complete, b()), catch(l.run_until_complete, 3)]
    l.close()
    return r
