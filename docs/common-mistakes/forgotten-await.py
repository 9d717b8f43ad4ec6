import asyncio


async def save(text):
    await asyncio.sleep(1)
    print(f"saved: {text}")


async def main():
    save("first")
    await save("second")


asyncio.run(main())
