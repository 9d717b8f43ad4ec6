import asyncio
import time


async def read(name, seconds):
    time.sleep(seconds)
    print("%s: read" % name)


async def main():
    await asyncio.gather(
        read("left", 1),
        read("middle", 2),
        read("right", 1),
    )
    print("all read")


asyncio.run(main())
