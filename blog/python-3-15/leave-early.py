import asyncio


class Enough(Exception):
    pass


async def ask(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "answers")
    raise Enough


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(ask("Ada", 2))
            group.create_task(ask("Bob", 1))
    except* Enough:
        print("one answer is enough")


asyncio.run(main())
