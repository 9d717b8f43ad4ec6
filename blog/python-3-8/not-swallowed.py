import asyncio


async def stubborn():
    while True:
        try:
            await asyncio.sleep(10)
        except Exception:
            print("an error? carrying on")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("it stopped")


asyncio.run(main())
