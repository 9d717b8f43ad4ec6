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


class Task:
    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.value = None
        loop.call_soon(self.step)

    def step(self):
        try:
            seconds = self.coroutine.send(None)
        except StopIteration as stop:
            self.value = stop.value
        else:
            loop.call_later(seconds, self.step)


def make(what, seconds):
    print(f"{loop.now} s: {what} begins")
    yield seconds
    return f"{what} made in {seconds} s"


tea = Task(make("tea", 3))
toast = Task(make("toast", 2))
print("two tasks, and nothing has run")
loop.run()
print(f"{loop.now} s: {tea.value}, {toast.value}")
