import asyncio


@asyncio.coroutine
def fetch(page, seconds):
    print("asking for", page)
    yield from asyncio.sleep(seconds)
    print("got", page)


loop = asyncio.get_event_loop()
first = loop.create_task(fetch("the index", 2))
second = loop.create_task(fetch("a picture", 1))
loop.run_until_complete(asyncio.gather(first, second))
loop.close()
