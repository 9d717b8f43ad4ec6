import asyncio


async def letters():
    yield "a"
    await asyncio.sleep(1)
    yield "b"


async def main():
    iterator = aiter(letters())
    print(await anext(iterator))
    print(await anext(iterator))
    try:
        await anext(iterator)
    except StopAsyncIteration:
        print("StopAsyncIteration")
    print(await anext(iterator, "nothing left"))


asyncio.run(main())
