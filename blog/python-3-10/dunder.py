import asyncio


async def pages():
    await asyncio.sleep(1)
    yield "page 1"
    await asyncio.sleep(1)
    yield "page 2"


async def main():
    reader = pages().__aiter__()
    print(await reader.__anext__())
    print(await reader.__anext__())
    try:
        print(await reader.__anext__())
    except StopAsyncIteration:
        print("nothing more")


asyncio.run(main())
