import asyncio


async def fetch_part(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(fetch_part("body", 3)),
        asyncio.create_task(fetch_part("head", 1)),
        asyncio.create_task(fetch_part("foot", 2)),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    print("done:", len(done), "pending:", len(pending))
    for task in done:
        print("first part:", task.result())

    await asyncio.wait(pending)
    print("all parts:", [task.result() for task in tasks])


asyncio.run(main())
