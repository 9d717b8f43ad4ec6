import asyncio


async def main():
    await asyncio.sleep(1)
    print("so far, so good")
    await 3


asyncio.run(main())
