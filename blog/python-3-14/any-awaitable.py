import asyncio


class Countdown:
    def __await__(self):
        print("three")
        yield from asyncio.sleep(1).__await__()
        print("two")
        yield from asyncio.sleep(1).__await__()
        return "lift off"


print(asyncio.run(Countdown()))
