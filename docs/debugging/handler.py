import asyncio


def explode():
    raise ValueError("boom")


def handler(loop, context):
    print("handler:", repr(context["exception"]))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, explode)
    await asyncio.sleep(2)
    loop.set_exception_handler(handler)
    loop.call_later(1, explode)
    await asyncio.sleep(2)
    print("main has not noticed")


asyncio.run(main())
