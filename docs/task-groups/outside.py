import asyncio


async def child(name, fails):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print(f"{name}: asked to stop")
        if fails:
            raise OSError("cannot tidy up")
        raise


async def household(fails):
    async with asyncio.TaskGroup() as group:
        group.create_task(child("Ada", False))
        group.create_task(child("Bob", fails))


async def main():
    for fails in [False, True]:
        task = asyncio.create_task(household(fails))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        if task.cancelled():
            print("main: cancelled")
        else:
            print("main:", repr(task.exception()))


asyncio.run(main())
