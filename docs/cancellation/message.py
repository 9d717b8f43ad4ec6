import asyncio


async def download():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        print("download: stopped:", error)
        raise


async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(1)
    task.cancel("the user closed the window")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main: stopped:", error)


asyncio.run(main())
