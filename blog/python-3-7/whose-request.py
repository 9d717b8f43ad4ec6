import asyncio
from contextvars import ContextVar

request = ContextVar("request", default="none")


async def log(word):
    print(f"{request.get()}: {word}")


async def handle(name):
    request.set(name)
    await log("begins")
    await asyncio.sleep(1)
    await log("ends")


async def main():
    await asyncio.gather(handle("first"), handle("second"))
    await log("outside")


asyncio.run(main())
