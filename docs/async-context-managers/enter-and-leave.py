import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("connected")
        return "the connection"

    async def __aexit__(self, exc_type, error, traceback):
        await asyncio.sleep(1)
        print("disconnected, error:", error)
        return False


async def main():
    async with Connection() as entered:
        print("working with", entered)
        await asyncio.sleep(2)
        print("work done")
    print("after the block")


asyncio.run(main())
