import asyncio


async def hello_world():
    print("Hello World!")


asyncio.run(hello_world())
