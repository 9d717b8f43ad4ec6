import asyncio


async def empty(queue):
    for job in [(2, "wash up"), (1, "put out the fire"), (3, "read")]:
        await queue.put(job)
    print(type(queue).__name__)
    while not queue.empty():
        number, job = await queue.get()
        print(f"  {number}: {job}")


async def main():
    await empty(asyncio.Queue())
    await empty(asyncio.LifoQueue())
    await empty(asyncio.PriorityQueue())


asyncio.run(main())
