import asyncio


async def words():
    for word in ["never", "odd", "or", "even"]:
        await asyncio.sleep(0.5)
        yield word


async def main():
    lengths = [len(word) async for word in words() if word != "or"]
    print(lengths)


asyncio.run(main())
