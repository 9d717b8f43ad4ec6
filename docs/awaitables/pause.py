import asyncio


class Pause:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        print(f"pausing for {self.seconds} seconds")
        yield from asyncio.sleep(self.seconds).__await__()
        return "rested"


async def main():
    pause = Pause(2)
    print("made, and nothing has begun")
    print(await pause)


asyncio.run(main())
