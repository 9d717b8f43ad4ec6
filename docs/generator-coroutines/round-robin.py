from collections import deque


def count(name, stop):
    for number in range(stop):
        print(name, number)
        yield
    print(name, "is done")


ready = deque([count("a", 3), count("b", 2)])
while ready:
    generator = ready.popleft()
    try:
        next(generator)
    except StopIteration:
        continue
    ready.append(generator)
print("nobody is left")
