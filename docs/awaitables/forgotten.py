import asyncio


async def greet():
    print("Hello!")


async def main():
    greet()
    print("greet() was called")


asyncio.run(main())
