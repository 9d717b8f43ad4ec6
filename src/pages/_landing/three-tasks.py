import asyncio


async def bloom(flower, pause):
    for petal in (1, 2, 3):
        await asyncio.sleep(pause)
        print(f"{flower}: petal {petal}")


async def main():
    tulip = bloom("tulip", 0.5)
    rose = bloom("rose", 0.75)
    iris = bloom("iris", 1)
    await asyncio.gather(tulip, rose, iris)


asyncio.run(main())
