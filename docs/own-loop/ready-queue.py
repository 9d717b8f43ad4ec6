from collections import deque

ready = deque()


def make(what, steps):
    for step in steps:
        print(f"{what}: {step}")
        yield


def run():
    while ready:
        work = ready.popleft()
        try:
            work.send(None)
        except StopIteration:
            continue
        ready.append(work)


ready.append(make("tea", ["boil", "pour", "drink"]))
ready.append(make("toast", ["cut", "butter"]))
run()
print("breakfast is over")
