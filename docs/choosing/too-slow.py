import asyncio
import time


def compute(name):
    time.sleep(2)
    print(name, "computed")


async def job(name):
    compute(name)


async def main():
    await asyncio.gather(job("first"), job("second"))


asyncio.run(main())
