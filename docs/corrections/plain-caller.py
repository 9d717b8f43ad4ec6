import asyncio


async def brew(drink):
    await asyncio.sleep(1)
    print(drink, "is ready")


def order(*drinks):
    return [asyncio.create_task(brew(drink)) for drink in drinks]


async def main():
    tasks = order("tea", "coffee")
    print("ordered")
    await asyncio.gather(*tasks)


asyncio.run(main())
