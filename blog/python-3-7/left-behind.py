import asyncio

started = []


async def backup():
    await asyncio.sleep(10)


async def main():
    loop = asyncio.get_event_loop()
    started.append(loop.create_task(backup()))
    await asyncio.sleep(1)


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
loop.close()
for task in started:
    print("told to stop:", task.cancelled())
