def gen(x):
    yield x


async def m(x):
    yield from gen(x)


print("never printed")
