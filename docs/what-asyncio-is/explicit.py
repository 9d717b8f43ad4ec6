import asyncio


async def answer():
    await asyncio.sleep(1)
    return 42


def ordinary():
    return answer()


async def main():
    result = ordinary()
    print(type(result))
    print(await result)


asyncio.run(main())
