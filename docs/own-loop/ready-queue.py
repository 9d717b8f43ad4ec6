ready = []


def make(what, steps):
    for step in steps:
        print("%s: %s" % (what, step))
        yield


def run():
    while ready:
        work = ready.pop(0)
        try:
            work.send(None)
        except StopIteration:
            continue
        ready.append(work)


ready.append(make("tea", ["boil", "pour", "drink"]))
ready.append(make("toast", ["cut", "butter"]))
run()
print("breakfast is over")
