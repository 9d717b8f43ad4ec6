import asyncio

background = set()


def start(coro):
    task = asyncio.create_task(coro)
    background.add(task)
    task.add_done_callback(background.discard)


async def save(text):
    await asyncio.sleep(2)
    print("saved: %s" % text)


async def main():
    start(save("first"))
    start(save("second"))
    await asyncio.sleep(1)
    print("main waits for %s tasks" % len(background))
    await asyncio.gather(*background)
    print("left: %s" % len(background))


asyncio.run(main())
