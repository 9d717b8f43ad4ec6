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

    def __iter__(self):
        if not self.done:
            yield self
        return self.get()


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        loop.call_soon(self.step)

    def step(self):
        try:
            future = self.coroutine.send(None)
        except StopIteration as stop:
            self.finish(stop.value)
        except Exception as error:
            self.finish(None, error)
        else:
            future.callbacks.append(self.step)


def sleep(seconds):
    future = Future()
    loop.call_later(seconds, lambda: future.finish(None))
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
    print("%s s: %s is ready" % (loop.now, drink))
    try:
        yield from toast
    except ValueError as error:
        print("%s s: %s" % (loop.now, error))
    return "eat what there is"


print(loop.run_until_complete(main()))
