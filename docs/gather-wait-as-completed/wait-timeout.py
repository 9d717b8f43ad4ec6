import asyncio


async def fetch_part(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(fetch_part("head", 1)),
        asyncio.create_task(fetch_part("body", 30)),
    ]
    done, pending = await asyncio.wait(tasks, timeout=2)
    for task in done:
        print("in time:", task.result())
    for task in pending:
        print("late, and cancelled:", task.cancelled())
        task.cancel()
    await asyncio.wait(pending)
    for task in pending:
        print("late, and cancelled:", task.cancelled())


asyncio.run(main())
