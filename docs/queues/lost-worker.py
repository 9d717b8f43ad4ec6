import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        if job == "soup":
            raise ValueError("no soup today")
        print(f"done: {job}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in ["tea", "soup", "toast"]:
        queue.put_nowait(job)
    working = asyncio.create_task(worker(queue))
    try:
        async with asyncio.timeout(5):
            await queue.join()
    except TimeoutError:
        print("still in the queue:", queue.qsize())
        print("and the worker?", repr(working.exception()))


asyncio.run(main())
