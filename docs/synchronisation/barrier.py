import asyncio


async def hiker(name, seconds, hut):
    await asyncio.sleep(seconds)
    print(f"{name} is at the hut")
    await hut.wait()
    print(f"{name} goes on")


async def main():
    hut = asyncio.Barrier(3)
    await asyncio.gather(
        hiker("Ada", 1, hut),
        hiker("Bob", 3, hut),
        hiker("Eve", 2, hut),
    )


asyncio.run(main())
