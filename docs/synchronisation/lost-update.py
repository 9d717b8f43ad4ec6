import asyncio

tickets = 1


async def buy(name):
    global tickets
    if tickets > 0:
        await asyncio.sleep(1)  # the payment
        tickets -= 1
        print("%s has a ticket, %s left" % (name, tickets))
    else:
        print("%s: sold out" % name)


async def main():
    await asyncio.gather(buy("Ada"), buy("Bob"))


asyncio.run(main())
