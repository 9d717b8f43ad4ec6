import asyncio

events = []


async def worker(name):
    events.append("%s1" % name)
    await asyncio.sleep(0)
    events.append("%s2" % name)
    await asyncio.sleep(0)
    events.append("%s3" % name)


async def main():
    await asyncio.gather(worker("a"), worker("b"), worker("c"))


for _ in range(3):
    events.clear()
    asyncio.run(main())
    print(" ".join(events))
