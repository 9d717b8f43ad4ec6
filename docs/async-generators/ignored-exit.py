import asyncio


async def stubborn():
    try:
        yield "first"
    finally:
        yield "one more"


async def main():
    generator = stubborn()
    print(await generator.asend(None))
    await generator.aclose()


asyncio.run(main())
