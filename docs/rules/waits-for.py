import asyncio


async def f():
    await asyncio.sleep(2)
    return "the result of f"


async def g():
    print("g: waits for f")
    r = await f()
    print(f"g: goes on with {r}")
    return r


async def other():
    await asyncio.sleep(1)
    print("other: runs while g is suspended")


async def main():
    await asyncio.gather(g(), other())


asyncio.run(main())
