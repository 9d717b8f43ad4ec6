import asyncio


async def guest():
    await asyncio.sleep(1)


async def party():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*[guest() for _ in range(20)])
    took = loop.time() - start
    print("20 guests after exactly one second:", took == 1)


asyncio.run(party())
