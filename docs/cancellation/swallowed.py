import asyncio


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("stubborn: I did not hear that")
    await asyncio.sleep(5)
    return "finished my own way"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    task.cancel()
    print("main:", await task)
    print("main: cancelled:", task.cancelled())
    print("main: still asking:", task.cancelling())


asyncio.run(main())
