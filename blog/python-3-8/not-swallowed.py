import asyncio


async def stubborn():
    for attempt in [1, 2]:
        try:
            await asyncio.sleep(10)
            print("attempt", attempt, "slept well")
        except Exception:
            print("an error? carrying on")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
        print("it never stopped")
    except asyncio.CancelledError:
        print("it stopped")


asyncio.run(main())
