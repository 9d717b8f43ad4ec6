import asyncio
from contextvars import ContextVar

level = ContextVar("level", default="info")


async def child():
    print("child sees %s" % level.get())
    level.set("error")
    await asyncio.sleep(1)
    print("child has %s" % level.get())


async def main():
    level.set("debug")
    task = asyncio.create_task(child())
    level.set("warning")
    await task
    print("main has %s" % level.get())
    await child()
    print("main has %s" % level.get())


asyncio.run(main())
