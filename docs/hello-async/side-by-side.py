import asyncio


async def fetch_letter(letter, seconds):
    print(f"{letter}: asked for")
    await asyncio.sleep(seconds)
    print(f"{letter}: here")
    return letter


async def main():
    word = await asyncio.gather(
        fetch_letter("a", 1),
        fetch_letter("b", 2),
        fetch_letter("c", 3),
    )
    print(word)


asyncio.run(main())
