def gen():
    print("gen: begins")
    yield 0x10, 0x20, 0x30
    print("gen: goes on")


g = gen()
g
next(g)
next(g)
next(g, "nothing left")
