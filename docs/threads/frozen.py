import asyncio
import time


async def heartbeat():
    for _ in range(4):
        print("beat")
        await asyncio.sleep(1)


async def report():
    await asyncio.sleep(1.5)
    time.sleep(3)
    print("report written")


async def main():
    await asyncio.gather(heartbeat(), report())


asyncio.run(main())
