import asyncio
from contextvars import ContextVar

steps = ContextVar("steps")


async def cook(dish):
    steps.get().append("chop %s" % dish)
    await asyncio.sleep(1)
    steps.set([*steps.get(), "fry %s" % dish])
    print("%s:" % dish, steps.get())


async def main():
    steps.set([])
    await asyncio.gather(cook("leek"), cook("rice"))
    print("main:", steps.get())


asyncio.run(main())
