import asyncio


async def fetch_letter(letter, seconds):
    print("%s: asked for" % letter)
    await asyncio.sleep(seconds)
    print("%s: here" % letter)
    return letter


async def main():
    word = []
    word.append(await fetch_letter("a", 1))
    word.append(await fetch_letter("b", 2))
    word.append(await fetch_letter("c", 3))
    print(word)


asyncio.run(main())
