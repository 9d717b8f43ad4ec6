async def numbers():
    yield 1


def total():
    result = 0
    async for number in numbers():
        result += number
    return result


print("never printed")
