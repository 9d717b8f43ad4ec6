import asyncio


async def pages():
    for number in [1, 2]:
        await asyncio.sleep(1)
        yield f"page {number}"
    await asyncio.sleep(1)


async def read_all():
    async for page in pages():
        print(page)


loop = asyncio.get_event_loop()
loop.run_until_complete(read_all())
loop.close()
