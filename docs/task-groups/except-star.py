import asyncio


async def fail(seconds, error):
    await asyncio.sleep(seconds)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1, ValueError("bad seed")))
            group.create_task(fail(1, OSError("no water")))
            group.create_task(asyncio.sleep(5))
    except* OSError as group:
        print("OSError:", list(group.exceptions))
    except* ValueError as group:
        print("ValueError:", list(group.exceptions))
    print("main: goes on")


asyncio.run(main())
