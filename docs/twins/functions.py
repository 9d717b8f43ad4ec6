import asyncio


async def add(x, y):
    await asyncio.sleep(1)
    return x + y


async def main():
    print(await add(1, 2))


asyncio.run(main())
