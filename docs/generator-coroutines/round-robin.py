def count(name, stop):
    for number in range(stop):
        print(name, number)
        yield
    print(name, "is done")


ready = [count("a", 3), count("b", 2)]
while ready:
    generator = ready.pop(0)
    try:
        next(generator)
    except StopIteration:
        continue
    ready.append(generator)
print("nobody is left")
