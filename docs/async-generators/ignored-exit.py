import asyncio


async def stubborn():
    try:
        yield "first"
    finally:
        yield "one more"


async def main():
    generator = stubborn()
    print(await generator.asend(None))
    try:
        await generator.aclose()
    except RuntimeError as error:
        print("RuntimeError:", error)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
