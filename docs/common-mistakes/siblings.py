import asyncio


async def order(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "soup":
        raise ValueError("no soup today")
    print("%s is served" % dish)


async def main():
    try:
        await asyncio.gather(order("soup", 1), order("steak", 2))
    except ValueError as error:
        print("we leave: %s" % error)
    await asyncio.sleep(3)


asyncio.run(main())
