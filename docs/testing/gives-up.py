import asyncio


async def listen(notes):
    try:
        await asyncio.Event().wait()
    finally:
        notes.append("hung up")


async def call(notes):
    try:
        async with asyncio.timeout(6):
            await listen(notes)
            return "answered"
    except TimeoutError:
        return "no answer"


async def test_gives_up():
    loop = asyncio.get_running_loop()
    notes = []
    begun = loop.time()
    print(await call(notes), notes)
    print("ok" if loop.time() - begun == 6 else "failed")


asyncio.run(test_gives_up())
