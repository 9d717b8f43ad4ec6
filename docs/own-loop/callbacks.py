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


def say(text):
    return lambda: print(f"{loop.now} s: {text}")


loop.call_later(2, say("third"))
loop.call_soon(say("first"))
loop.call_later(1, say("second"))
loop.run()
