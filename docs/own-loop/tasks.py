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


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.result = None
        loop.call_soon(self.step)

    def step(self):
        try:
            seconds = self.coroutine.send(None)
        except StopIteration as stop:
            self.result = stop.value
        else:
            loop.call_later(seconds, self.step)


def make(what, seconds):
    print("%s s: %s begins" % (loop.now, what))
    yield seconds
    return "%s made in %s s" % (what, seconds)


tea = Task(make("tea", 3))
toast = Task(make("toast", 2))
print("two tasks, and nothing has run")
loop.run()
print("%s s: %s, %s" % (loop.now, tea.result, toast.result))
