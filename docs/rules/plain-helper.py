import asyncio


def parse(line):
    name, _, seconds = line.partition(" ")
    return name, int(seconds)


async def work(line):
    name, seconds = parse(line)
    await asyncio.sleep(seconds)
    print(name, "is done")


async def main():
    await asyncio.gather(work("tea 3"), work("toast 2"))


asyncio.run(main())
