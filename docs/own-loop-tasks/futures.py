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

    def run(self):
        while self.ready or self.timers:
            self.run_once()


loop = Loop()


class Future:
    def __init__(self):
        self.done = False
        self.value = None
        self.callbacks = []

    def set_result(self, value):
        self.done = True
        self.value = value
        for callback in self.callbacks:
            loop.call_soon(callback)

    def __iter__(self):
        if not self.done:
            yield self
        return self.value


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.value = None
        loop.call_soon(self.step)

    def step(self):
        try:
            future = self.coroutine.send(None)
        except StopIteration as stop:
            self.value = stop.value
        else:
            future.callbacks.append(self.step)


def reader(name):
    print(f"{loop.now} s: {name} waits for the post")
    letter = yield from post
    print(f"{loop.now} s: {name} reads {letter}")


post = Future()
Task(reader("Ada"))
Task(reader("Grace"))
loop.call_later(5, lambda: post.set_result("a postcard"))
loop.run()
