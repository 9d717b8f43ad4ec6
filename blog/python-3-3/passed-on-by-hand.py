def inner():
    name = yield "What is your name?"
    return f"Hello, {name}!"


def outer():
    for question in inner():
        yield question
    return None


g = outer()
print(next(g))
try:
    g.send("Ada")
except StopIteration as stop:
    print("result:", stop.value)
