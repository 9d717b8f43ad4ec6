import asyncio
import time


async def quick():
    time.sleep(0.05)
    print("quick is done")


async def slow():
    time.sleep(0.5)
    print("slow is done")


async def main():
    await asyncio.gather(quick(), slow())


asyncio.run(main(), debug=True)
