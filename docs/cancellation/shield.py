import asyncio


async def pay():
    print("payment: begun")
    await asyncio.sleep(3)
    print("payment: done")
    return "receipt"


async def order(payment):
    try:
        print("order:", await asyncio.shield(payment))
    except asyncio.CancelledError:
        print("order: cancelled")
        raise


async def main():
    payment = asyncio.create_task(pay())
    ordering = asyncio.create_task(order(payment))
    await asyncio.sleep(1)
    ordering.cancel()
    await asyncio.wait([ordering])
    print("main:", await payment)


asyncio.run(main())
