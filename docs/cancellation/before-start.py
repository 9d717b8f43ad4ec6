import asyncio


async def work(name):
    try:
        print(f"{name}: begins")
        await asyncio.sleep(60)
    finally:
        print(f"{name}: tidies up")


async def main():
    first = asyncio.create_task(work("first"))
    first.cancel()
    second = asyncio.create_task(work("second"))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([first, second])
    print("cancelled:", first.cancelled(), second.cancelled())


asyncio.run(main())
