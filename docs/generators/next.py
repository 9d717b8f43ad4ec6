def gen():
    print("gen: begins")
    yield 0x10, 0x20, 0x30
    print("gen: goes on")


g = gen()
print("made, and nothing has run")
print(next(g))
print(next(g, "at the end"))
