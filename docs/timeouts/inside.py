import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as error:
                print("inside:", repr(error), limit.expired())
                raise
    except TimeoutError as error:
        print("outside:", repr(error))
    print("requests left:", asyncio.current_task().cancelling())


asyncio.run(main())
