import asyncio

tickets = 1


async def buy(name, lock):
    global tickets
    async with lock:
        if tickets > 0:
            await asyncio.sleep(1)  # the payment
            tickets -= 1
            print(f"{name} has a ticket, {tickets} left")
        else:
            print(f"{name}: sold out")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(buy("Ada", lock), buy("Bob", lock))


asyncio.run(main())
