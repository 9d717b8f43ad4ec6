import asyncio


async def count(name, pause):
    for number in (1, 2):
        print(name, number)
        await asyncio.sleep(pause)
    print(name, "is done")


async def main():
    await asyncio.gather(count("fast", 1), count("slow", 3))


asyncio.run(main())
