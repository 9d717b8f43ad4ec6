import asyncio


async def fail(error):
    await asyncio.sleep(1)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("bad seed")))
            group.create_task(fail(OSError("no water")))
    except* OSError as group:
        print("handled:", list(group.exceptions))
    print("main: goes on")


asyncio.run(main())
