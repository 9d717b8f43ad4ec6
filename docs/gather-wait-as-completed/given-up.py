import asyncio


async def fetch_part(name):
    await asyncio.sleep(3)
    print(f"{name}: arrived")


async def give_up(waiting):
    try:
        await asyncio.wait_for(waiting, 1)
    except TimeoutError:
        pass


async def main():
    head = asyncio.create_task(fetch_part("head"))
    body = asyncio.create_task(fetch_part("body"))

    await give_up(asyncio.gather(head))
    print("gather given up, head cancelled:", head.cancelled())

    await give_up(asyncio.wait([body]))
    print("wait given up, body cancelled:", body.cancelled())
    await body


asyncio.run(main())
