import asyncio


async def save():
    print("saved")


async def main():
    save()
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main(), debug=True)
