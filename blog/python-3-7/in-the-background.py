import asyncio


async def backup():
    print("backup: begins")
    await asyncio.sleep(2)
    print("backup: done")


async def main():
    task = asyncio.create_task(backup())
    print("main: goes on")
    await asyncio.sleep(1)
    print("main: waits for the backup")
    await task


asyncio.run(main())
