import asyncio


def check(condition, message):
    if not condition:
        raise AssertionError(message)


async def double(number):
    await asyncio.sleep(1)
    return number + number


async def test_doubles():
    check(await double(21) == 42, "21 doubled is not 42")


async def test_fails():
    check(await double(2) == 5, "2 doubled is not 5")


for test in [test_doubles, test_fails]:
    try:
        asyncio.run(test())
        print("ok")
    except AssertionError as error:
        print(f"failed: {error}")
