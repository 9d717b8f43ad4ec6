import asyncio


@asyncio.coroutine
def hello_world():
    print("Hello World!")


loop = asyncio.get_event_loop()
# Blocks the caller until the coroutine has ended.
loop.run_until_complete(hello_world())
loop.close()
