import asyncio

events = []


async def worker(name):
    events.append(f"{name}1")
    await asyncio.sleep(0)
    events.append(f"{name}2")
    await asyncio.sleep(0)
    events.append(f"{name}3")


async def main():
    await asyncio.gather(worker("a"), worker("b"), worker("c"))


for _ in range(3):
    events.clear()
    asyncio.run(main())
    print(" ".join(events))
