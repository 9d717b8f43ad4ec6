import asyncio


async def watch_the_kettle():
    try:
        await asyncio.sleep(60)
        print("kettle: boiling")
    except asyncio.CancelledError as error:
        print("kettle: taken off,", repr(error))
        raise


async def main():
    kettle = asyncio.create_task(watch_the_kettle())
    await asyncio.sleep(2)
    print("main: asks:", kettle.cancel("dinner is ready"))
    print("main: cancelled already?", kettle.cancelled())
    try:
        await kettle
    except asyncio.CancelledError:
        print("main: cancelled now?", kettle.cancelled())


asyncio.run(main())
