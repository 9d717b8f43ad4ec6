import asyncio


async def main():
    plain = asyncio.Semaphore(2)
    plain.release()
    entered = 0
    while not plain.locked():
        await plain.acquire()
        entered += 1
    print(f"plain lets {entered} in")

    bounded = asyncio.BoundedSemaphore(2)
    try:
        bounded.release()
    except ValueError as error:
        print(f"refused: {error}")


asyncio.run(main())
