import asyncio


async def fetch(seconds):
    await asyncio.sleep(seconds)


async def main():
    plain = asyncio.create_task(fetch(1))
    named = asyncio.create_task(fetch(2), name="fetch the menu")
    for _ in range(2):
        for task in [plain, named]:
            print(task.get_name(), task.get_coro().__name__, task.done())
        await asyncio.sleep(1.5)


asyncio.run(main())
