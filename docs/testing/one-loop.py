import asyncio
from contextvars import ContextVar

opened = ContextVar("opened", default="nothing")


async def set_up():
    await asyncio.sleep(1)
    opened.set("the connection")


async def test_asks():
    await asyncio.sleep(1)
    print("the test has", opened.get())


with asyncio.Runner() as runner:
    runner.run(set_up())
    runner.run(test_asks())
asyncio.run(test_asks())
