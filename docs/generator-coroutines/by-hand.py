async def stuff():
    return 0x10, 0x20, 0x30


async def coro():
    s = await stuff()
    return s


c = coro()
try:
    c.send(None)
except StopIteration as stop:
    print("returned:", stop.value)
