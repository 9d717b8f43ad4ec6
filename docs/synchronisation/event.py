import asyncio


async def runner(name, start):
    print("%s is ready" % name)
    await start.wait()
    print("%s runs" % name)


async def main():
    start = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(runner("Ada", start))
        group.create_task(runner("Bob", start))
        await asyncio.sleep(2)
        print("bang")
        start.set()
    await start.wait()
    print("main did not have to wait")


asyncio.run(main())
