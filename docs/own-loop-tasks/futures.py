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

    def run(self):
        while True:
            if not self.ready:
                if not self.timers:
                    return
                self.now, callback = self.timers.pop(0)
                self.ready.append(callback)
            self.ready.pop(0)()


loop = Loop()


class Future:
    def __init__(self):
        self.done = False
        self.result = None
        self.callbacks = []

    def set_result(self, result):
        self.done = True
        self.result = result
        for callback in self.callbacks:
            loop.call_soon(callback)

    def __iter__(self):
        if not self.done:
            yield self
        return self.result


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        loop.call_soon(self.step)

    def step(self):
        try:
            future = self.coroutine.send(None)
        except StopIteration:
            return
        future.callbacks.append(self.step)


def reader(name):
    print("%s s: %s waits for the post" % (loop.now, name))
    letter = yield from post
    print("%s s: %s reads %s" % (loop.now, name, letter))


post = Future()
Task(reader("Ada"))
Task(reader("Grace"))
loop.call_later(5, lambda: post.set_result("a postcard"))
loop.run()
