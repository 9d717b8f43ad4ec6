import asyncio


async def hiker(name, seconds, hut):
    await asyncio.sleep(seconds)
    print("%s is at the hut" % name)
    await hut.wait()
    print("%s goes on" % name)


async def main():
    hut = asyncio.Barrier(3)
    await asyncio.gather(
        hiker("Ada", 1, hut),
        hiker("Bob", 3, hut),
        hiker("Eve", 2, hut),
    )


asyncio.run(main())
