import asyncio

request = "none"


async def log(word):
    print(f"{request}: {word}")


async def handle(name):
    global request
    request = name
    await log("begins")
    await asyncio.sleep(1)
    await log("ends")


async def main():
    await asyncio.gather(handle("first"), handle("second"))
    await log("outside")


asyncio.run(main())
