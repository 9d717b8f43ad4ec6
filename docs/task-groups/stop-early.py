import asyncio


class Enough(Exception):
    pass


async def ask(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name}: here is the answer")
    raise Enough


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(ask("Ada", 2))
            group.create_task(ask("Bella", 1))
            group.create_task(ask("Cleo", 3))
    except* Enough:
        pass
    print("main: one answer is enough")


asyncio.run(main())
