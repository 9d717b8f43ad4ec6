import asyncio

tickets = 1


async def buy(name):
    global tickets
    if tickets > 0:
        await asyncio.sleep(1)  # the payment
        tickets -= 1
        print(f"{name} has a ticket, {tickets} left")
    else:
        print(f"{name}: sold out")


async def main():
    await asyncio.gather(buy("Ada"), buy("Bob"))


asyncio.run(main())
