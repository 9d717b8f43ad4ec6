import asyncio
import time


def read(name, seconds):
    time.sleep(seconds)
    print(f"{name}: read")


async def main():
    await asyncio.gather(
        asyncio.to_thread(read, "left", 1),
        asyncio.to_thread(read, "middle", 2),
        asyncio.to_thread(read, "right", 1),
    )
    print("all read")


asyncio.run(main())
