import asyncio


async def water(plant, seconds):
    await asyncio.sleep(seconds)
    return f"{plant}: watered"


async def main():
    async with asyncio.TaskGroup() as group:
        tulip = group.create_task(water("tulip", 3))
        rose = group.create_task(water("rose", 1))
        print("main: the body has ended")
    print(tulip.result())
    print(rose.result())


asyncio.run(main())
