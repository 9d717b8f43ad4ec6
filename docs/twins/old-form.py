import asyncio


@asyncio.coroutine
def add(x, y):
    yield from asyncio.sleep(1)
    return x + y


loop = asyncio.get_event_loop()
print(loop.run_until_complete(add(1, 2)))
loop.close()
