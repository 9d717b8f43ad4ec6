import asyncio


async def download():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    for count in (1, 5, 20):
        begin = loop.time()
        downloads = [download() for _ in range(count)]
        await asyncio.gather(*downloads)
        print(f"{count} at once: {loop.time() - begin:.0f} s")


asyncio.run(main())
