import asyncio


async def divide(by):
    await asyncio.sleep(1)
    if by == 0:
        raise ValueError("not by zero")
    return 12 // by


async def main():
    good = asyncio.create_task(divide(4))
    bad = asyncio.create_task(divide(0))
    try:
        good.result()
    except asyncio.InvalidStateError as error:
        print("too early:", repr(error))

    await asyncio.wait([good, bad])
    print("good:", good.result(), good.exception())
    print("bad:", repr(bad.exception()))
    try:
        await bad
    except ValueError as error:
        print("await raises it again:", error)


asyncio.run(main())
