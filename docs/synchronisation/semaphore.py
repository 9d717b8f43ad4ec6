import asyncio


async def download(number, limit):
    async with limit:
        print(f"{number} begins")
        await asyncio.sleep(number)
        print(f"{number} is there")


async def main():
    limit = asyncio.Semaphore(2)
    numbers = [1, 3, 1, 2]
    await asyncio.gather(*[download(number, limit) for number in numbers])


asyncio.run(main())
