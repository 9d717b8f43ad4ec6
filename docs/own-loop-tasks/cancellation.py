class Loop:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.timers = []

    def call_soon(self, callback):
        self.ready.append(callback)

    def call_later(self, seconds, callback):
        self.timers.append((self.now + seconds, callback))
        self.timers.sort(key=lambda timer: timer[0])

    def run_until_complete(self, coroutine):
        task = Task(coroutine)
        while not task.done:
            if not self.ready:
                if not self.timers:
                    break
                self.now, callback = self.timers.pop(0)
                self.ready.append(callback)
            self.ready.pop(0)()
        return task.get()


loop = Loop()


class CancelledError(Exception):
    pass


class Future:
    def __init__(self):
        self.done = False
        self.result = None
        self.error = None
        self.callbacks = []

    def finish(self, result, error=None):
        if self.done:
            return
        self.done = True
        self.result = result
        self.error = error
        for callback in self.callbacks:
            loop.call_soon(callback)

    def get(self):
        if self.error is not None:
            raise self.error
        return self.result

    def cancel(self):
        self.finish(None, CancelledError())

    def __iter__(self):
        if not self.done:
            yield self
        return self.get()


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        self.waiting_for = None
        self.must_cancel = False
        loop.call_soon(self.step)

    def cancel(self):
        if self.waiting_for is not None:
            self.waiting_for.cancel()
        else:
            self.must_cancel = True

    def step(self):
        self.waiting_for = None
        try:
            if self.must_cancel:
                self.must_cancel = False
                future = self.coroutine.throw(CancelledError())
            else:
                future = self.coroutine.send(None)
        except StopIteration as stop:
            self.finish(stop.value)
        except Exception as error:
            self.finish(None, error)
        else:
            self.waiting_for = future
            future.callbacks.append(self.step)


def sleep(seconds):
    future = Future()
    loop.call_later(seconds, lambda: future.finish(None))
    yield from future


def make_soup():
    try:
        print("%s s: soup on the stove" % loop.now)
        yield from sleep(60)
        print("never printed")
    finally:
        print("%s s: stove off" % loop.now)


def main():
    soup = Task(make_soup())
    yield from sleep(5)
    print("%s s: not hungry any more" % loop.now)
    soup.cancel()
    try:
        yield from soup
    except CancelledError:
        print("%s s: no soup" % loop.now)


loop.run_until_complete(main())
