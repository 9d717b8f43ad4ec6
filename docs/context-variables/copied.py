import asyncio
from contextvars import ContextVar

level = ContextVar("level", default="info")


async def child():
    print(f"child sees {level.get()}")
    level.set("error")
    await asyncio.sleep(1)
    print(f"child has {level.get()}")


async def main():
    level.set("debug")
    task = asyncio.create_task(child())
    level.set("warning")
    await task
    print(f"main has {level.get()}")
    await child()
    print(f"main has {level.get()}")


asyncio.run(main())
