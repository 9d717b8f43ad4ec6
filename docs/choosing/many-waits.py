import asyncio


async def download(number):
    await asyncio.sleep(1)
    return number


async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    numbers = await asyncio.gather(*(download(number) for number in range(20)))
    print(len(numbers), "downloads in", f"{loop.time() - begin:.1f}", "s")


asyncio.run(main())
