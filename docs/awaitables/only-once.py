import asyncio


async def answer():
    return 42


async def main():
    task = asyncio.create_task(answer())
    print("task:", await task)
    print("task:", await task)

    coro = answer()
    print("coroutine:", await coro)
    print("coroutine:", await coro)


asyncio.run(main())
