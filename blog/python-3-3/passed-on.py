def inner():
    name = yield "What is your name?"
    return f"Hello, {name}!"


def outer():
    greeting = yield from inner()
    return greeting


g = outer()
print(next(g))
try:
    g.send("Ada")
except StopIteration as stop:
    print("result:", stop.value)
