import asyncio


async def water(plant, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{plant}: watered")
    except asyncio.CancelledError:
        print(f"{plant}: cancelled")
        raise


async def broken():
    await asyncio.sleep(1)
    raise ValueError("the can is empty")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(water("tulip", 3))
            group.create_task(broken())
            await water("lawn", 9)
    except ExceptionGroup as error:
        print("main:", error)
        print("main:", repr(error.exceptions[0]))


asyncio.run(main())
