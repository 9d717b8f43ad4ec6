import asyncio
import time


async def fetch(name):
    print(f"{name}: asked")
    time.sleep(1)
    print(f"{name}: answered")


async def main():
    await asyncio.gather(fetch("Ada"), fetch("Bob"), fetch("Eve"))


asyncio.run(main(), debug=True)
