import asyncio


async def speaker(name, microphone):
    for _ in range(2):
        async with microphone:
            print(f"{name} speaks")
            await asyncio.sleep(1)


async def main():
    microphone = asyncio.Lock()
    await asyncio.gather(speaker("Ada", microphone), speaker("Bob", microphone))


asyncio.run(main())
