import asyncio


class Ignoring:
    def __init__(self, type):
        self.type = type

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, error, traceback):
        known = isinstance(error, self.type)
        print("known:", known)
        return known


async def main():
    async with Ignoring(TimeoutError):
        await asyncio.sleep(1)
        raise TimeoutError
    print("after the block")


asyncio.run(main())
