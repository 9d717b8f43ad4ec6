import asyncio


async def countdown(left):
    while left > 0:
        await asyncio.sleep(1)
        left -= 1
        yield left


async def main():
    async for number in countdown(3):
        print(number)
    print("lift off")


asyncio.run(main())
