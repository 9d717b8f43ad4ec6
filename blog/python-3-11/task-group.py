import asyncio


async def slow():
    try:
        await asyncio.sleep(3)
        print("slow: done, for nobody")
    finally:
        print("slow: tidied up")


async def broken():
    await asyncio.sleep(1)
    raise ValueError("broken")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow())
            group.create_task(broken())
    except ExceptionGroup as error:
        print("main:", error)
    await asyncio.sleep(3)


asyncio.run(main())
