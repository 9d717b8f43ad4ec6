import asyncio


async def stuff():
    await asyncio.sleep(1)
    return "stuff"


@asyncio.coroutine
def py34_coro():
    s = yield from stuff()
    return s


async def py35_coro():
    s = await stuff()
    return s


loop = asyncio.get_event_loop()
print("generator-based:", loop.run_until_complete(py34_coro()))
print("native:", loop.run_until_complete(py35_coro()))
loop.close()
