import asyncio


async def pages():
    await asyncio.sleep(1)
    yield "page 1"
    await asyncio.sleep(1)
    yield "page 2"


async def main():
    reader = aiter(pages())
    print(await anext(reader))
    print(await anext(reader))
    print(await anext(reader, "nothing more"))


asyncio.run(main())
