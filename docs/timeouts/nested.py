import asyncio


async def fetch_page(number):
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(10)
    except TimeoutError:
        print(f"page {number}: too slow")


async def main():
    try:
        async with asyncio.timeout(5):
            for number in [1, 2, 3]:
                await fetch_page(number)
    except TimeoutError:
        print("all pages: too slow")


asyncio.run(main())
