import asyncio


@asyncio.coroutine
def next_page(number):
    yield from asyncio.sleep(1)
    return f"page {number}" if number < 3 else None


@asyncio.coroutine
def read_all():
    number = 1
    while True:
        page = yield from next_page(number)
        if page is None:
            break
        print(page)
        number += 1


loop = asyncio.get_event_loop()
loop.run_until_complete(read_all())
loop.close()
