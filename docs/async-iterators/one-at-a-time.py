import asyncio


async def source():
    for number in range(2):
        await asyncio.sleep(1)
        yield number


async def handle(number):
    await asyncio.sleep(1)
    print("handled", number)


async def main():
    async for number in source():
        await handle(number)
    print("the loop alone is done")
    async with asyncio.TaskGroup() as group:
        async for number in source():
            group.create_task(handle(number))
    print("the loop with tasks is done")


asyncio.run(main())
