import asyncio
import time


def read_file():
    time.sleep(2.5)
    return "the file"


async def clock():
    for second in [0, 1, 2, 3]:
        print("tick", second)
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(clock())
    await asyncio.sleep(0)
    print(read_file())
    await task


asyncio.run(main())
