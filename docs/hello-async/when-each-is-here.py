import asyncio


async def fetch_letter(letter, seconds):
    await asyncio.sleep(seconds)
    print(f"{letter}: here")
    return letter


async def main():
    word = await asyncio.gather(
        fetch_letter("a", 3),
        fetch_letter("b", 1),
        fetch_letter("c", 2),
    )
    print(word)


asyncio.run(main())
