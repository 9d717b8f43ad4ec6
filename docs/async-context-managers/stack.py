import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connection(name):
    print(f"{name}: open")
    yield name
    await asyncio.sleep(1)
    print(f"{name}: closed")


async def main():
    async with AsyncExitStack() as entered:
        names = []
        for name in ["red", "green", "blue"]:
            names.append(
                await entered.enter_async_context(connection(name))
            )
        print("all at once:", names)


asyncio.run(main())
