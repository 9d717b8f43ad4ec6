import asyncio
from contextlib import aclosing


async def lines(name):
    try:
        while True:
            await asyncio.sleep(1)
            yield f"a line of {name}"
    finally:
        print(f"{name} is closed")


first = lines("first")


async def main():
    async for line in first:
        print(line)
        break
    print("after the first loop")
    async with aclosing(lines("second")) as second:
        async for line in second:
            print(line)
            break
    print("after the second loop")


asyncio.run(main())
