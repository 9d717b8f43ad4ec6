import asyncio

letters = asyncio.Queue()


async def write():
    await asyncio.sleep(1)
    await letters.put("a letter")


async def read():
    print("got", await letters.get())


async def main():
    await asyncio.gather(write(), read())


asyncio.run(main())
