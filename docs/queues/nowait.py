import asyncio


async def main():
    queue = asyncio.Queue(maxsize=1)
    queue.put_nowait("first")
    try:
        queue.put_nowait("second")
    except asyncio.QueueFull:
        print("full, second is dropped")
    print(queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")


asyncio.run(main())
