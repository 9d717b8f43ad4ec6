import asyncio


async def poll():
    for number in range(3):
        try:
            await asyncio.sleep(1)
            print(f"poll {number}")
        except BaseException as error:
            print(f"poll goes on after {type(error).__name__}")
    return "not cancelled"


async def main():
    task = asyncio.create_task(poll())
    await asyncio.sleep(1.5)
    task.cancel()
    print(await task)
    print("cancelled:", task.cancelled())


asyncio.run(main())
