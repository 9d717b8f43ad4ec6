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


def say(text):
    return lambda: print("%s s: %s" % (loop.now, text))


loop.call_later(2, say("third"))
loop.call_soon(say("first"))
loop.call_later(1, say("second"))
loop.run()
