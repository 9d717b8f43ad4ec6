import asyncio


async def runner(name, start):
    print(f"{name} is ready")
    await start.wait()
    print(f"{name} runs")


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
