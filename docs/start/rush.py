import asyncio


async def guest():
    await asyncio.sleep(1)


async def party():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*[guest() for _ in range(20)])
    print("20 guests after exactly one second:", loop.time() - start == 1)


asyncio.run(party())
