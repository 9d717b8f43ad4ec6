import asyncio


async def fetch(page):
    await asyncio.sleep(2)
    print("got", page)


async def main():
    try:
        async with asyncio.timeout(5):
            await fetch("the index")
            await fetch("a picture")
            await fetch("another")
    except TimeoutError:
        print("time is over")


asyncio.run(main())
