import time


def fetch(page, seconds):
    print("asking for", page)
    yield seconds
    print("got", page)


now = 0
waiting = [(0, fetch("the index", 2)), (0, fetch("a picture", 1))]
while waiting:
    waiting.sort(key=lambda entry: entry[0])
    when, work = waiting.pop(0)
    time.sleep(when - now)
    now = when
    seconds = next(work, None)
    if seconds is not None:
        waiting.append((now + seconds, work))
