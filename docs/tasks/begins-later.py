import asyncio


async def boil(what):
    print(f"{what}: on the stove")
    await asyncio.sleep(2)
    return f"{what}: ready"


async def main():
    water = asyncio.create_task(boil("water"))
    print("main: the task is made")
    await asyncio.sleep(1)
    print("main: one second of other work")
    print(await water)


asyncio.run(main())
