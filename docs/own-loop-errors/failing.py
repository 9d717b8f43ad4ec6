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

    def __iter__(self):
        if not self.done:
            yield self
        return self.result()


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        loop.call_soon(self.step)

    def step(self):
        try:
            future = self.coroutine.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except Exception as error:
            self.set_exception(error)
        else:
            future.callbacks.append(self.step)


def sleep(seconds):
    future = Future()
    loop.call_later(seconds, lambda: future.set_result(None))
    yield from future


def make(what, seconds):
    yield from sleep(seconds)
    if what == "toast":
        raise ValueError("the toast is burnt")
    return what


def main():
    tea = Task(make("tea", 3))
    toast = Task(make("toast", 2))
    drink = yield from tea
    print(f"{loop.now} s: {drink} is ready")
    try:
        yield from toast
    except ValueError as error:
        print(f"{loop.now} s:", error)
    return "tea without toast"


print(loop.run_until_complete(main()))
