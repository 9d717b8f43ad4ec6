import asyncio


async def write(name):
    lock = asyncio.Lock()
    async with lock:
        print("%s begins" % name)
        await asyncio.sleep(1)
        print("%s ends" % name)


async def main():
    await asyncio.gather(write("Ada"), write("Bob"))


asyncio.run(main())
