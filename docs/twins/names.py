import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "called later")
    await asyncio.sleep(2)
    print(asyncio.current_task().get_name())


asyncio.run(main())
