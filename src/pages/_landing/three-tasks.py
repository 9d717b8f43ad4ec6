import asyncio


async def bloom(flower, pause):
    for petal in (1, 2, 3):
        await asyncio.sleep(pause)
        print(f"{flower}: petal {petal}")


async def main():
    await asyncio.gather(bloom("tulip", 0.5), bloom("rose", 0.75), bloom("iris", 1))


asyncio.run(main())
