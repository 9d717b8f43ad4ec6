import asyncio


async def ticks():
    for n in range(3):
        await asyncio.sleep(1)
        yield n


async def main():
    async for n in ticks():
        print("tick", n)


asyncio.run(main())
