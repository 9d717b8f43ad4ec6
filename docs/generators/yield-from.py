def inner():
    name = yield "What is your name?"
    return f"Hello, {name}!"


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
