import asyncio


async def work(name):
    try:
        print("%s: begins" % name)
        await asyncio.sleep(60)
    finally:
        print("%s: tidies up" % name)


async def main():
    first = asyncio.create_task(work("first"))
    first.cancel()
    second = asyncio.create_task(work("second"))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait([first, second])
    print("cancelled:", first.cancelled(), second.cancelled())


asyncio.run(main())
