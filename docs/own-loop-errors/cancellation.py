from collections import deque


class Loop:
    def __init__(self):
        self.now = 0
        self.ready = deque()
        self.timers = []

    def call_soon(self, callback):
        self.ready.append(callback)

    def call_later(self, seconds, callback):
        self.timers.append((self.now + seconds, callback))
        self.timers.sort(key=lambda timer: timer[0])

    def run_once(self):
        if self.ready:
            callback = self.ready.popleft()
        else:
            self.now, callback = self.timers.pop(0)
        callback()

    def run_until_complete(self, coroutine):
        task = Task(coroutine)
        while not task.done:
            self.run_once()
        return task.result()


loop = Loop()


class CancelledError(Exception):
    pass


class Future:
    def __init__(self):
        self.done = False
        self.value = None
        self.error = None
        self.callbacks = []

    def set_result(self, value):
        self.value = value
        self.finish()

    def set_exception(self, error):
        self.error = error
        self.finish()

    def finish(self):
        self.done = True
        for callback in self.callbacks:
            loop.call_soon(callback)

    def result(self):
        if self.error is not None:
            raise self.error
        return self.value

    def cancel(self):
        if self.done:
            return False
        self.set_exception(CancelledError())
        return True

    def __iter__(self):
        if not self.done:
            yield self
        return self.result()


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        self.waits_for = None
        self.must_cancel = False
        loop.call_soon(self.step)

    def cancel(self):
        if self.done:
            return False
        if not (self.waits_for and self.waits_for.cancel()):
            self.must_cancel = True
        return True

    def step(self):
        self.waits_for = None
        try:
            if self.must_cancel:
                self.must_cancel = False
                future = self.coroutine.throw(CancelledError())
            else:
                future = self.coroutine.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except Exception as error:
            self.set_exception(error)
        else:
            self.waits_for = future
            future.callbacks.append(self.step)


def sleep(seconds):
    future = Future()

    def wake():
        if not future.done:
            future.set_result(None)

    loop.call_later(seconds, wake)
    yield from future


def make_soup():
    try:
        print(f"{loop.now} s: soup on the stove")
        yield from sleep(60)
        print("never printed")
    finally:
        print(f"{loop.now} s: stove off")


def main():
    soup = Task(make_soup())
    yield from sleep(5)
    print(f"{loop.now} s: not hungry any more")
    soup.cancel()
    try:
        yield from soup
    except CancelledError:
        print(f"{loop.now} s: no soup")


loop.run_until_complete(main())
