import asyncio


class Cache:
    def __init__(self, fetch):
        self.fetch = fetch
        self.pending = {}

    async def get(self, key):
        task = self.pending.get(key)
        if task is None:
            task = asyncio.create_task(self.fetch(key))
            self.pending[key] = task
        return await task


async def test_fetches_once():
    gate = asyncio.Event()
    calls = []

    async def fetch(key):
        calls.append(key)
        await gate.wait()
        return key.upper()

    cache = Cache(fetch)
    first = asyncio.create_task(cache.get("a"))
    second = asyncio.create_task(cache.get("a"))
    await asyncio.sleep(0)
    print("both have asked, done:", first.done(), second.done())
    gate.set()
    print(await first, await second)
    print("ok" if len(calls) == 1 else "failed")


asyncio.run(test_fetches_once())
