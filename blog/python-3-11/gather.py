import asyncio


async def slow():
    await asyncio.sleep(3)
    print("slow: done, for nobody")


async def broken():
    await asyncio.sleep(1)
    raise ValueError("broken")


async def main():
    try:
        await asyncio.gather(slow(), broken())
    except ValueError as error:
        print("main:", error)
    await asyncio.sleep(3)


asyncio.run(main())
