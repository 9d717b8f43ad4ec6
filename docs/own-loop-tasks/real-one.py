import asyncio

loop = asyncio.new_event_loop()


async def make_soup():
    try:
        print("%d s: soup on the stove" % loop.time())
        await asyncio.sleep(60)
        print("never printed")
    finally:
        print("%d s: stove off" % loop.time())


async def main():
    soup = asyncio.create_task(make_soup())
    await asyncio.sleep(5)
    print("%d s: not hungry any more" % loop.time())
    soup.cancel()
    try:
        await soup
    except asyncio.CancelledError:
        print("%d s: no soup" % loop.time())


loop.run_until_complete(main())
loop.close()
