import asyncio
from contextvars import ContextVar

user = ContextVar("user")


async def log(text):
    print(f"[{user.get()}] {text}")


async def handle(name, seconds):
    user.set(name)
    await log("request begins")
    await asyncio.sleep(seconds)
    await log("request ends")


async def main():
    await asyncio.gather(handle("ada", 2), handle("bob", 1))


asyncio.run(main())
