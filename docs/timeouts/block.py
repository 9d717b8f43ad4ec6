import asyncio


async def ask(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name}: answered")


async def main():
    for seconds in [1, 5]:
        try:
            async with asyncio.timeout(2):
                await ask("server", seconds)
                print("main: in time")
        except TimeoutError:
            print("main: too slow")


asyncio.run(main())
