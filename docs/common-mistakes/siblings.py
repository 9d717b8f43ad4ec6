import asyncio


async def order(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "soup":
        raise ValueError("no soup today")
    print(f"{dish} is served")


async def main():
    try:
        await asyncio.gather(order("soup", 1), order("steak", 2))
    except ValueError as error:
        print(f"we leave: {error}")
    await asyncio.sleep(3)


asyncio.run(main())
