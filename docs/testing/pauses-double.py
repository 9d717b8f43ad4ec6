import asyncio


async def retry(attempt):
    pause = 1
    while not attempt():
        await asyncio.sleep(pause)
        pause *= 2


async def test_pauses_double():
    loop = asyncio.get_running_loop()
    moments = []

    def attempt():
        moments.append(round(loop.time()))
        return len(moments) == 4

    await retry(attempt)
    print(moments)
    expected = [0, 1, 3, 7]
    print("ok" if moments == expected else "failed")


asyncio.run(test_pauses_double())
