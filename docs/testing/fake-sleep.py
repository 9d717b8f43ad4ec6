import asyncio


async def retry(attempt, sleep=asyncio.sleep):
    pause = 60
    while not attempt():
        await sleep(pause)
        pause *= 2


async def test_pauses_double():
    pauses = []

    async def fake_sleep(seconds):
        pauses.append(seconds)

    await retry(lambda: len(pauses) == 4, fake_sleep)
    print(pauses)
    print("ok" if sum(pauses) == 900 else "failed")


asyncio.run(test_pauses_double())
