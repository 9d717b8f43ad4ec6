import asyncio
import time


def upload(report):
    for part in range(1, 4):
        time.sleep(1)
        report(part)


async def main():
    loop = asyncio.get_running_loop()
    news = asyncio.Queue()

    def report(part):
        loop.call_soon_threadsafe(lambda: news.put_nowait(part))

    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(upload, report))
        for _ in range(3):
            print(f"part {await news.get()} of 3 is out")


asyncio.run(main())
