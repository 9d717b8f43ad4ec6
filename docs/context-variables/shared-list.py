import asyncio
from contextvars import ContextVar

steps = ContextVar("steps")


async def cook(dish):
    steps.get().append(f"chop {dish}")
    await asyncio.sleep(1)
    steps.set([*steps.get(), f"fry {dish}"])
    print(f"{dish}:", steps.get())


async def main():
    steps.set([])
    await asyncio.gather(cook("leek"), cook("rice"))
    print("main:", steps.get())


asyncio.run(main())
