import asyncio


async def save(text):
    await asyncio.sleep(1)
    print("saved: %s" % text)


async def main():
    save("first")
    await save("second")


asyncio.run(main())
