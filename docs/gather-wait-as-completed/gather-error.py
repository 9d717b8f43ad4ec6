import asyncio


async def fetch_part(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name}: arrived")
    return name


async def broken():
    await asyncio.sleep(1)
    raise OSError("no connection")


async def main():
    try:
        await asyncio.gather(fetch_part("body", 3), broken())
    except OSError as error:
        print("main:", error)
    await asyncio.sleep(3)


asyncio.run(main())
