import asyncio

cache = {"tulip": "red"}


async def colour_of(flower):
    print(f"looking up {flower}")
    if flower in cache:
        return cache[flower]
    await asyncio.sleep(1)
    return "yellow"


async def main():
    for flower in ["tulip", "crocus"]:
        task = asyncio.create_task(
            colour_of(flower), eager_start=True
        )
        print("done already:", task.done())
        print(f"{flower}: {await task}")


asyncio.run(main())
