import asyncio


async def fetch_letter(letter, seconds):
    print(f"{letter}: asked for")
    await asyncio.sleep(seconds)
    print(f"{letter}: here")
    return letter


async def main():
    word = []
    word.append(await fetch_letter("a", 1))
    word.append(await fetch_letter("b", 2))
    word.append(await fetch_letter("c", 3))
    print(word)


asyncio.run(main())
