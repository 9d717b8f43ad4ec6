import asyncio


async def work():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(2)
        print("  work: tidied up")


async def stop_and_catch(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass


async def stop_and_wait(task):
    task.cancel()
    await asyncio.wait([task])


async def attempt(stop):
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    stopping = asyncio.create_task(stop(task))
    await asyncio.sleep(1)
    stopping.cancel()
    await asyncio.wait([stopping])
    print("  stop: cancelled:", stopping.cancelled())
    await asyncio.wait([task])


async def main():
    print("stop and catch")
    await attempt(stop_and_catch)
    print("stop and wait")
    await attempt(stop_and_wait)


asyncio.run(main())
