import asyncio
import time


def parse(text):
    time.sleep(1)
    if not text.isdigit():
        raise ValueError(f"no number: {text}")
    return int(text)


async def main():
    results = await asyncio.gather(
        asyncio.to_thread(parse, "42"),
        asyncio.to_thread(parse, "soup"),
        return_exceptions=True,
    )
    for result in results:
        print(repr(result))


asyncio.run(main())
