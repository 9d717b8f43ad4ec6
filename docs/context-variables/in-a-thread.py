import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


def work():
    found = user.get()
    user.set("thread")
    return found


async def main():
    user.set("ada")
    print("to_thread: %s" % await asyncio.to_thread(work))
    print("main: %s" % user.get())


asyncio.run(main())
