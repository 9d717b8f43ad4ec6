import asyncio


async def brew():
    raise ValueError("no tea")


async def main():
    try:
        await brew()
    except ValueError as error:
        print("caught", repr(error))
    finally:
        print("in any case")


asyncio.run(main())
