import asyncio


async def worker(name, queue):
    while True:
        seconds = await queue.get()
        await asyncio.sleep(seconds)
        print(f"{name}: done after {seconds} s")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for seconds in [3, 1, 1, 2]:
        queue.put_nowait(seconds)
    names = ["Ada", "Bob"]
    workers = [asyncio.create_task(worker(name, queue)) for name in names]
    await queue.join()
    print("all jobs are done")
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
