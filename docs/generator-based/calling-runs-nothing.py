import asyncio


@asyncio.coroutine
def hello_world():
    print("Hello World!")


coro = hello_world()
print("called, and nothing has run")

loop = asyncio.get_event_loop()
loop.run_until_complete(coro)
print("the loop has returned")
loop.close()
