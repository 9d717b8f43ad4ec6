import asyncio

loop = asyncio.new_event_loop()


async def make_soup():
    try:
        print(f"{loop.time():.0f} s: soup on the stove")
        await asyncio.sleep(60)
        print("never printed")
    finally:
        print(f"{loop.time():.0f} s: stove off")


async def main():
    soup = asyncio.create_task(make_soup())
    await asyncio.sleep(5)
    print(f"{loop.time():.0f} s: not hungry any more")
    soup.cancel()
    try:
        await soup
    except asyncio.CancelledError:
        print(f"{loop.time():.0f} s: no soup")


loop.run_until_complete(main())
loop.close()
