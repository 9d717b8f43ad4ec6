def inner():
    name = yield "What is your name?"
    return "Hello, %s!" % name


def outer():
    greeting = yield from inner()
    print("outer got:", greeting)
    return len(greeting)


g = outer()
print(next(g))
try:
    g.send("Ada")
except StopIteration as stop:
    print("outer returned:", stop.value)
