import asyncio


async def news():
    for headline in ["rain", "more rain", "sun"]:
        await asyncio.sleep(1)
        yield headline
    await asyncio.sleep(60)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout_at(start + 2) as limit:
            async for headline in news():
                limit.reschedule(loop.time() + 2)
                print("news:", headline)
    except TimeoutError:
        print("silence after", round(loop.time() - start), "s")


asyncio.run(main())
