import asyncio


async def save(text):
    await asyncio.sleep(1)
    if text == "":
        raise ValueError("nothing to save")
    await asyncio.sleep(1)
    print(f"saved: {text}")


async def main():
    asyncio.create_task(save("first"))
    asyncio.create_task(save(""))
    await asyncio.sleep(1.5)
    print("main is done")


asyncio.run(main())
