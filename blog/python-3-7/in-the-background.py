import asyncio

started = []


async def backup():
    await asyncio.sleep(10)


async def main():
    started.append(asyncio.create_task(backup()))
    await asyncio.sleep(1)


asyncio.run(main())
for task in started:
    print("told to stop:", task.cancelled())
