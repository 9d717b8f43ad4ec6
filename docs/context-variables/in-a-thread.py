import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


def work():
    found = user.get()
    user.set("thread")
    return found


async def main():
    user.set("ada")
    print(f"to_thread: {await asyncio.to_thread(work)}")
    print(f"main: {user.get()}")


asyncio.run(main())
