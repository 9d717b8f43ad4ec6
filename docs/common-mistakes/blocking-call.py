import asyncio
import time


async def fetch(name):
    print("%s: asked" % name)
    time.sleep(1)
    print("%s: answered" % name)


async def main():
    await asyncio.gather(fetch("Ada"), fetch("Bob"), fetch("Eve"))


asyncio.run(main(), debug=True)
