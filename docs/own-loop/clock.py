now = 0
ready = []
timers = []


def make(what, seconds):
    print("%s s: %s begins" % (now, what))
    yield seconds
    print("%s s: %s is done" % (now, what))


def run():
    global now
    while True:
        if not ready:
            if not timers:
                return
            now, work = timers.pop(0)
            ready.append(work)
        work = ready.pop(0)
        try:
            seconds = work.send(None)
        except StopIteration:
            continue
        timers.append((now + seconds, work))
        timers.sort(key=lambda timer: timer[0])


ready.append(make("tea", 3))
ready.append(make("toast", 2))
run()
print("%s s: nobody is left" % now)
