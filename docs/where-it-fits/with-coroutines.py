import asyncio


async def read(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name}: read")


async def main():
    await asyncio.gather(
        read("left", 1),
        read("middle", 2),
        read("right", 1),
    )
    print("all read")


asyncio.run(main())
