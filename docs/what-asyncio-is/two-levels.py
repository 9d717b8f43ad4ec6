import asyncio


async def high_level():
    await asyncio.sleep(1)
    print("high-level: a second has passed")


async def low_level():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(2, future.set_result, None)
    await future
    print("low-level: two seconds have passed")


async def main():
    await asyncio.gather(high_level(), low_level())


asyncio.run(main())
