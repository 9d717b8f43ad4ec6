import asyncio


async def at_once():
    return "at once"


async def eager():
    for number in range(3):
        await at_once()
        print("eager", number)


async def other():
    print("other")


async def main():
    await asyncio.gather(eager(), other())


asyncio.run(main())
