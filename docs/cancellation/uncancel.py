import asyncio


async def nap(alarm):
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    rang = False

    def ring():
        nonlocal rang
        rang = True
        me.cancel()

    timer = loop.call_later(alarm, ring)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        if not rang:
            raise
        print("nap: requests before:", me.cancelling())
        print("nap: requests after:", me.uncancel())
        if me.cancelling() > 0:
            raise
    finally:
        timer.cancel()


async def worker():
    await nap(1)
    print("worker: awake, and at work")
    await asyncio.sleep(60)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(3)
    task.cancel()
    await asyncio.wait([task])
    print("main: cancelled:", task.cancelled())


asyncio.run(main())
