import asyncio


class PageReader:
    def __init__(self, pages):
        self.at = 0
        self.pages = pages

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.at == len(self.pages):
            raise StopAsyncIteration
        page = self.pages[self.at]
        self.at += 1
        await asyncio.sleep(0.5)
        return page


class Book:
    def __init__(self, pages):
        self.pages = pages

    def __aiter__(self):
        return PageReader(self.pages)


async def main():
    book = Book(["one", "two"])
    async for page in book:
        print(f"first reading: page {page}")
    async for page in book:
        print(f"second reading: page {page}")


asyncio.run(main())
