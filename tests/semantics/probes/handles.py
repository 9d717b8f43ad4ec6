"""Owns the probes of handles, exception handlers and when a loop stops. They stand on what `prelude.py` defines."""


def a03():
    """ready callbacks go before due timers, and of those the earlier goes first, negative delays too"""
    l = new_loop()
    out = []
    l.call_later(0, out.append, 'later 0')
    l.call_later(-1, out.append, 'later -1')
    l.call_soon(out.append, 'soon')
    l.call_later(1, l.stop)
    l.run_forever()
    l.close()
    return out


def a06():
    """cancelling a handle twice is cancelling it once; a timer knows the absolute time at which it is due"""
    l = new_loop()
    out = []
    soon = l.call_soon(out.append, 'soon')
    later = l.call_later(5, out.append, 'later')
    at = l.call_at(7, l.stop)
    for handle in (soon, later):
        handle.cancel()
        handle.cancel()
    r = [soon.cancelled(), later.cancelled(), later.when(), at.when(), at.cancelled(), soon.cancel()]
    l.run_forever()
    at.cancel()
    r += [out, l.time(), at.cancelled()]
    l.close()
    return r


def a09():
    """an exception in a callback goes to the exception handler, with the handle, and the loop goes on"""
    l = new_loop()
    out = []
    told = []
    l.set_exception_handler(lambda loop, context: told.append([loop is l, sorted(context), context['message'].split(' at ')[0], repr(context['exception'])]))

    def bad():
        raise ValueError('b')
    l.call_soon(bad)
    l.call_soon(out.append, 'next')
    l.call_later(1, bad)
    l.call_later(2, l.stop)
    l.run_forever()
    l.close()
    return [out, told]


def a12():
    """stop() before run_forever() runs one iteration, due timers included"""
    l = new_loop()
    out = []
    l.call_later(0, out.append, 'due')
    l.call_later(5, out.append, 'not due')
    l.call_soon(lambda: l.call_soon(out.append, 'next iteration'))
    l.call_soon(out.append, 'soon')
    l.stop()
    l.run_forever()
    first = list(out)
    l.stop()
    l.run_forever()
    r = [first, out, l.time()]
    l.close()
    return r


def a15():
    """run_until_complete that is stopped says so, and the future can be run again"""
    l = new_loop()
    f = l.create_future()
    l.call_soon(l.stop)
    r = [catch(l.run_until_complete, f), f.done()]
    l.call_soon(f.set_result, 'later')
    r.append(l.run_until_complete(f))
    l.close()
    return r


def a18():
    """call_soon_threadsafe stands in one line with call_soon"""
    l = new_loop()
    out = []
    for i in range(3):
        l.call_soon(out.append, ['soon', i])
        l.call_soon_threadsafe(out.append, ['threadsafe', i])
    l.call_soon(l.stop)
    l.run_forever()
    l.close()
    return out


def a21():
    """an exception handler is a function or None; one that fails, and a context without a message, are still told"""
    l = new_loop()
    said = []
    handler = logging.Handler()
    handler.emit = lambda record: said.append(record.getMessage().split('\n')[0])
    logging.getLogger('asyncio').addHandler(handler)

    def fails(loop, context):
        raise KeyError('in handler')
    r = [catch(l.set_exception_handler, 3)]
    l.set_exception_handler(fails)
    r.append(l.get_exception_handler() is fails)
    l.call_exception_handler({'message': 'first'})
    l.set_exception_handler(None)
    r.append(l.get_exception_handler())
    l.call_exception_handler({})
    l.call_exception_handler({'message': 'plain', 'exception': ValueError('v')})

    def leaves(loop, context):
        raise SystemExit(4)
    l.set_exception_handler(leaves)
    r.append(catch(l.call_exception_handler, {'message': 'last'}))
    logging.getLogger('asyncio').removeHandler(handler)
    l.close()
    return [r, said]


def a24():
    """timers closer to each other than the clock's resolution are due together"""
    l = new_loop()
    out = []
    near = l._clock_resolution / 2

    def first():
        out.append('first')
        l.call_soon(out.append, 'next iteration')
    l.call_at(1, first)
    l.call_at(1 + near, out.append, 'as good as due')
    l.call_at(1 + 4 * near, out.append, 'not due')
    l.call_at(2, l.stop)
    l.run_forever()
    l.close()
    return out


def a27():
    """an exception handler runs in the context of the handle or task that failed"""
    l = new_loop()
    v = contextvars.ContextVar('v', default='nobody')
    out = []
    l.set_exception_handler(lambda loop, context: out.append(v.get()))

    def bad():
        raise ValueError

    async def fails():
        v.set('task')
        raise ValueError
    context = contextvars.copy_context()
    context.run(v.set, 'handle')
    l.call_soon(bad, context=context)
    task = l.create_task(fails())
    l.stop()
    l.run_forever()
    l.call_exception_handler({'message': 'm', 'task': task})
    l.call_exception_handler({'message': 'm'})
    task.exception()
    l.close()
    return [out, v.get()]


def a28():
    """debug mode: a step of a task that takes exactly slow_callback_duration is slow, a shorter one is not"""
    l = new_loop()
    l.set_debug(True)
    l.slow_callback_duration = 0.25
    said = []
    handler = logging.Handler()
    handler.emit = lambda record: said.append(re.sub(r"<Task (\w+) name='T' .*>", r'<Task \1>', record.getMessage()))
    logging.getLogger('asyncio').addHandler(handler)

    async def slow(seconds):
        time.sleep(seconds)
        await asyncio.sleep(1)
        time.sleep(seconds)
    for seconds in (0.25, 0.125):
        l.run_until_complete(l.create_task(slow(seconds), name='T'))
    logging.getLogger('asyncio').removeHandler(handler)
    l.close()
    return said


def a29():
    """a timer far in the future is due when its time has come"""
    l = new_loop()
    out = []
    for when in (1e9, 3e8, 1e12):
        l.call_at(when, out.append, when)
    l.call_at(2e12, l.stop)
    l.run_forever()
    out.append(l.time())
    l.close()
    return out
