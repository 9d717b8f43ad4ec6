import asyncio


async def write_report():
    await asyncio.sleep(3)
    return "the report"


async def main():
    report = asyncio.create_task(write_report())
    try:
        print(await asyncio.wait_for(asyncio.shield(report), 1))
    except TimeoutError:
        print("not yet, but someone is at it")
    print(await report)


asyncio.run(main())
