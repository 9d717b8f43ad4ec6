import asyncio


async def fetch_part(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    parts = [
        fetch_part("body", 3),
        fetch_part("head", 1),
        fetch_part("foot", 2),
    ]
    async for part in asyncio.as_completed(parts):
        print("next part:", await part)
    print("that was all")


asyncio.run(main())
