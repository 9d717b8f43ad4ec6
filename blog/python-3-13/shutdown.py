import asyncio


async def consume(name, queue):
    try:
        while True:
            print(name, "takes", await queue.get())
            await asyncio.sleep(1)
    except asyncio.QueueShutDown:
        print(name, "goes home")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(consume("Ada", queue))
        group.create_task(consume("Bob", queue))
        for job in ["letter", "parcel", "card"]:
            await queue.put(job)
        queue.shutdown()


asyncio.run(main())
