import asyncio
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


def show(what):
    print(f"{what}: {user.get()}")


async def main():
    loop = asyncio.get_running_loop()
    user.set("ada")
    loop.call_later(1, show, "timer")
    before = copy_context()
    user.set("bob")
    before.run(show, "the copy")
    show("main")
    await asyncio.sleep(2)


asyncio.run(main())
