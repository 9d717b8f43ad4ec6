import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection(name):
    await asyncio.sleep(1)
    print(f"connected to {name}")
    try:
        yield name
    finally:
        await asyncio.sleep(1)
        print(f"disconnected from {name}")


async def main():
    try:
        async with connection("shop") as entered:
            print("working with", entered)
            raise ValueError("sold out")
    except ValueError as error:
        print("caught outside:", error)


asyncio.run(main())
