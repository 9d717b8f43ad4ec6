import asyncio


async def retry(attempt):
    pause = 60
    while not attempt():
        await asyncio.sleep(pause)
        pause *= 2


async def test_pauses_double():
    loop = asyncio.get_running_loop()
    moments = []

    def attempt():
        moments.append(round(loop.time()))
        return len(moments) == 5

    await retry(attempt)
    print(moments)
    expected = [0, 60, 180, 420, 900]
    print("ok" if moments == expected else "failed")


asyncio.run(test_pauses_double())
