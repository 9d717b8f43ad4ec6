import asyncio


async def fetch():
    return 42


def helper():
    return asyncio.run(fetch())


async def main():
    try:
        print(helper())
    except RuntimeError as error:
        print(error)
    print(await fetch())


asyncio.run(main())
