import asyncio


async def numbers():
    for number in range(3):
        await asyncio.sleep(1)
        yield number


async def main():
    async with asyncio.timeout(2.5):
        async for number in numbers():
            print("number", number)


try:
    asyncio.run(main())
except TimeoutError:
    print("the block took too long")
