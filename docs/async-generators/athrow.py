import asyncio


async def numbers():
    number = 0
    while True:
        try:
            yield number
            number += 1
        except ValueError as error:
            print(f"caught: {error}")
            await asyncio.sleep(1)
            number = 100


async def main():
    generator = numbers()
    print(await generator.asend(None))
    print(await generator.asend(None))
    print(await generator.athrow(ValueError("skip ahead")))
    print(await generator.asend(None))
    await generator.aclose()


asyncio.run(main())
