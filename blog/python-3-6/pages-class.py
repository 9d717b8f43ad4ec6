import asyncio


class Pages:
    number = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(1)
        self.number += 1
        if self.number == 3:
            raise StopAsyncIteration
        return f"page {self.number}"


async def read_all():
    async for page in Pages():
        print(page)


loop = asyncio.get_event_loop()
loop.run_until_complete(read_all())
loop.close()
