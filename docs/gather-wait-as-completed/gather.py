import asyncio


async def fetch_part(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    parts = await asyncio.gather(
        fetch_part("body", 3),
        fetch_part("head", 1),
        fetch_part("foot", 2),
    )
    print("all parts:", parts)


asyncio.run(main())
