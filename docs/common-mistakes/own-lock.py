import asyncio


async def write(name):
    lock = asyncio.Lock()
    async with lock:
        print(f"{name} begins")
        await asyncio.sleep(1)
        print(f"{name} ends")


async def main():
    await asyncio.gather(write("Ada"), write("Bob"))


asyncio.run(main())
