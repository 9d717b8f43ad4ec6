import asyncio


class Empty:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def main():
    step = Empty().__anext__()
    print("called, and nothing was raised")
    try:
        await step
    except StopAsyncIteration:
        print("raised by the await")
    print(await anext(Empty(), "a default"))


asyncio.run(main())
