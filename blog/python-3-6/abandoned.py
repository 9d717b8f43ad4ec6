import asyncio


async def pages():
    try:
        yield "page 1"
        yield "page 2"
    finally:
        await asyncio.sleep(1)
        print("connection closed")


reader = pages()


async def main():
    async for page in reader:
        print(page)
        break
    print("main: read enough")


asyncio.run(main())
