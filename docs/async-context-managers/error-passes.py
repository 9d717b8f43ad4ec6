import asyncio


class Connection:
    async def __aenter__(self):
        print("connected")
        return self

    async def ask(self, question):
        await asyncio.sleep(1)
        raise ValueError(f"cannot answer {question}")

    async def __aexit__(self, exc_type, error, traceback):
        await asyncio.sleep(1)
        print("disconnected, error:", error)


async def main():
    try:
        async with Connection() as entered:
            await entered.ask("that")
    except ValueError as error:
        print("caught outside:", error)


asyncio.run(main())
