import asyncio


async def consume(name, queue):
    while True:
        job = await queue.get()
        if job is None:
            break
        print(name, "takes", job)
        await asyncio.sleep(1)
    print(name, "goes home")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(consume("Ada", queue))
        group.create_task(consume("Bob", queue))
        for job in ["letter", "parcel", "card"]:
            await queue.put(job)
        for _ in range(2):
            await queue.put(None)


asyncio.run(main())
