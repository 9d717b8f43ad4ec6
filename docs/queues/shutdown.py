import asyncio


async def consumer(name, queue):
    try:
        while True:
            item = await queue.get()
            print(f"{name} got {item}")
            await asyncio.sleep(1)
    except asyncio.QueueShutDown:
        print(f"{name} goes home")


async def main():
    queue = asyncio.Queue()
    for number in range(3):
        queue.put_nowait(number)
    queue.shutdown()
    try:
        await queue.put("too late")
    except asyncio.QueueShutDown:
        print("put refused")
    await asyncio.gather(consumer("Ada", queue), consumer("Bob", queue))


asyncio.run(main())
