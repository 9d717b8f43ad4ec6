import asyncio


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    loop.call_later(1, answer.set_result, 42)
    try:
        async with asyncio.timeout(1):
            print("main:", await answer)
    except TimeoutError:
        print("main: too slow")
    print("main: is there an answer?", answer.done())
    print("main:", await answer)


asyncio.run(main())
