import asyncio


async def main():
    plain = asyncio.Semaphore(2)
    plain.release()
    entered = 0
    while not plain.locked():
        await plain.acquire()
        entered += 1
    print("plain lets %s in" % entered)

    bounded = asyncio.BoundedSemaphore(2)
    try:
        bounded.release()
    except ValueError as error:
        print("refused: %s" % error)


asyncio.run(main())
