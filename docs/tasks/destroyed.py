import asyncio


async def save():
    await asyncio.sleep(2)
    print("saved")


async def main():
    asyncio.get_running_loop().create_task(save(), name="saving")
    await asyncio.sleep(1)
    print("main is done")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
