import asyncio


async def knead(dough):
    for loaf in ["rye", "oat"]:
        await asyncio.sleep(1)
        print(f"kneaded: {loaf}")
        await dough.put(loaf)
    dough.shutdown()


async def bake(dough, bread):
    try:
        while True:
            loaf = await dough.get()
            await asyncio.sleep(1)
            print(f"baked: {loaf}")
            await bread.put(loaf)
    except asyncio.QueueShutDown:
        bread.shutdown()


async def sell(bread):
    try:
        while True:
            print(f"sold: {await bread.get()}")
    except asyncio.QueueShutDown:
        print("sold out")


async def main():
    dough = asyncio.Queue(1)
    bread = asyncio.Queue(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(knead(dough))
        group.create_task(bake(dough, bread))
        group.create_task(sell(bread))


asyncio.run(main())
