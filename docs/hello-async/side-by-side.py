import asyncio


async def fetch_letter(letter, seconds):
    print("%s: asked for" % letter)
    await asyncio.sleep(seconds)
    print("%s: here" % letter)
    return letter


async def main():
    word = await asyncio.gather(
        fetch_letter("a", 1),
        fetch_letter("b", 2),
        fetch_letter("c", 3),
    )
    print(word)


asyncio.run(main())
