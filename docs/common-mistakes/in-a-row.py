import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    print(f"{name}: answered")


async def main():
    names = ["Ada", "Bob", "Eve"]
    for name in names:
        await fetch(name)
    print("in a row")
    async with asyncio.TaskGroup() as group:
        for name in names:
            group.create_task(fetch(name))
    print("side by side")


asyncio.run(main())
