import asyncio


async def fetch(page):
    await asyncio.sleep(2)
    print("got", page)


async def main():
    try:
        await asyncio.wait_for(fetch("the index"), 5)
        await asyncio.wait_for(fetch("a picture"), 5)
        await asyncio.wait_for(fetch("another"), 5)
    except TimeoutError:
        print("time is over")


asyncio.run(main())
