import asyncio
import time


async def main():
    limit = asyncio.timeout(1)
    async with limit:
        time.sleep(3)
        print("main: three seconds of hard work")
    print("main: expired?", limit.expired())


asyncio.run(main())
