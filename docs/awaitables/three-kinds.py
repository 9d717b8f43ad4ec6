import asyncio


async def answer():
    await asyncio.sleep(1)
    return 42


async def main():
    loop = asyncio.get_running_loop()

    print("coroutine:", await answer())

    task = asyncio.create_task(answer())
    print("task:", await task)

    future = loop.create_future()
    loop.call_later(1, lambda value: future.set_result(value), 42)
    print("future:", await future)


asyncio.run(main())
