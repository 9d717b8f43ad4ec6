from collections import deque

now = 0
ready = deque()
timers = []


def make(what, seconds):
    print(f"{now} s: {what} begins")
    yield seconds
    print(f"{now} s: {what} is done")


def run():
    global now
    while ready or timers:
        if ready:
            work = ready.popleft()
        else:
            now, work = timers.pop(0)
        try:
            seconds = work.send(None)
        except StopIteration:
            continue
        timers.append((now + seconds, work))
        timers.sort(key=lambda timer: timer[0])


ready.append(make("tea", 3))
ready.append(make("toast", 2))
run()
print(f"{now} s: nobody is left")
