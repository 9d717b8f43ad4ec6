import asyncio


async def look_up(word):
    print("looking up", word)
    return f"{word}: known"


async def main():
    first = asyncio.create_task(look_up("lazy"))
    print("made, done:", first.done())
    print(await first)

    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    second = asyncio.create_task(look_up("eager"))
    print("made, done:", second.done())
    print(await second)


asyncio.run(main())
