import asyncio


@asyncio.coroutine
def polite():
    for turn in range(3):
        print("polite, line %s" % turn)
        yield from asyncio.sleep(0)


@asyncio.coroutine
def busy():
    yield from asyncio.sleep(0)
    for turn in range(3):
        print("busy, line %s" % turn)


loop = asyncio.get_event_loop()
loop.create_task(busy())
loop.run_until_complete(polite())
loop.close()
