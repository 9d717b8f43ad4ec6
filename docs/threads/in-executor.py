import asyncio
import time


def fetch(city):
    time.sleep(1)
    return f"weather in {city}"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, lambda: fetch("Oslo"))
    print("main goes on, done:", future.done())
    await asyncio.sleep(0.5)
    print(await future)


asyncio.run(main())
