import asyncio


async def producer(queue):
    for order in ["tea", "toast", "eggs"]:
        await asyncio.sleep(1)
        print(f"ordered: {order}")
        await queue.put(order)
    await queue.put(None)


async def consumer(queue):
    while (order := await queue.get()) is not None:
        await asyncio.sleep(2.5)
        print(f"served: {order}")
    print("the kitchen closes")


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
