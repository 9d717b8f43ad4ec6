import asyncio
import time


async def heartbeat():
    for _ in range(4):
        print("beat")
        await asyncio.sleep(1)


def write(name):
    time.sleep(3)
    return f"{name} written"


async def report():
    await asyncio.sleep(1.5)
    print(await asyncio.to_thread(write, "report"))


async def main():
    await asyncio.gather(heartbeat(), report())


asyncio.run(main())
