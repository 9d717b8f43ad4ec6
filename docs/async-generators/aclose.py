import asyncio


async def lines():
    print("connection opened")
    try:
        while True:
            await asyncio.sleep(1)
            yield "a line"
    finally:
        await asyncio.sleep(0.5)
        print("connection closed")


async def main():
    source = lines()
    print(await source.asend(None))
    print(await source.asend(None))
    await source.aclose()
    print("main goes on")


asyncio.run(main())
