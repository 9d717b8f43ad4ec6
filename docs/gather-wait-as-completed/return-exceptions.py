import asyncio


async def fetch_part(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def broken():
    await asyncio.sleep(1)
    raise OSError("no connection")


async def main():
    outcomes = await asyncio.gather(
        fetch_part("body", 3),
        broken(),
        fetch_part("foot", 2),
        return_exceptions=True,
    )
    for outcome in outcomes:
        failed = isinstance(outcome, Exception)
        print("failed:" if failed else "came:", outcome)


asyncio.run(main())
