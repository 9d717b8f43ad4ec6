import asyncio


async def session():
    print("session: logged in")
    try:
        await asyncio.sleep(60)
    finally:
        print("session: logging out")
        await asyncio.sleep(2)
        print("session: logged out")


async def main():
    task = asyncio.create_task(session())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


asyncio.run(main())
