import asyncio


async def tea():
    print("tea: the kettle is on")
    await asyncio.sleep(3)
    print("tea: ready")


async def toast():
    print("toast: the bread is in")
    await asyncio.sleep(2)
    print("toast: ready")


async def breakfast():
    await asyncio.gather(tea(), toast())
    print("breakfast is served")


asyncio.run(breakfast())
