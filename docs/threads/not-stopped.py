import asyncio
import time


def upload():
    for part in range(1, 4):
        time.sleep(1)
        print(f"thread: part {part} of 3 is out")


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(upload), 1.5)
    except TimeoutError:
        print("main: too slow, I give up")
    await asyncio.sleep(3)
    print("main: ends")


asyncio.run(main())
