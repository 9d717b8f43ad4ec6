import asyncio


async def running_total():
    total = 0
    while True:
        amount = yield total
        await asyncio.sleep(1)
        total += amount


async def main():
    totals = running_total()
    print(await totals.asend(None))
    print(await totals.asend(5))
    print(await totals.asend(10))
    await totals.aclose()


asyncio.run(main())
