import asyncio


async def producer(queue):
    for number in range(5):
        await queue.put(number)
        print(f"put {number}, size {queue.qsize()}")


async def consumer(queue):
    for _ in range(5):
        await asyncio.sleep(1)
        print(f"took {await queue.get()}")


async def main():
    queue = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
