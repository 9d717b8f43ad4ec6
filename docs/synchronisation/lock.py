import asyncio

tickets = 1


async def buy(name, lock):
    global tickets
    async with lock:
        if tickets > 0:
            await asyncio.sleep(1)  # the payment
            tickets -= 1
            print("%s has a ticket, %s left" % (name, tickets))
        else:
            print("%s: sold out" % name)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(buy("Ada", lock), buy("Bob", lock))


asyncio.run(main())
