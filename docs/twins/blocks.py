import asyncio


async def main():
    lock = asyncio.Lock()
    async with lock:
        print("inside:", lock.locked())
    print("outside:", lock.locked())


asyncio.run(main())
