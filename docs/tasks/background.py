import asyncio

background = set()


async def send(mail, seconds):
    await asyncio.sleep(seconds)
    print(f"sent: {mail}")


def send_later(mail, seconds):
    task = asyncio.create_task(send(mail, seconds))
    background.add(task)
    task.add_done_callback(background.discard)


async def main():
    send_later("invitation", 2)
    send_later("reminder", 1)
    print("in the background:", len(background))
    await asyncio.sleep(1.5)
    print("in the background:", len(background))
    await asyncio.gather(*background)
    print("in the background:", len(background))


asyncio.run(main())
