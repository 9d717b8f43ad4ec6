import asyncio


async def hello():
    await asyncio.sleep(1)
    return "hello"


hello
asyncio.run(hello())
raise ValueError("no tea")
"still here"
