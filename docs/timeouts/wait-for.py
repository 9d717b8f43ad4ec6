import asyncio


async def upload():
    try:
        await asyncio.sleep(10)
    finally:
        print("upload: removing what is half done")
        await asyncio.sleep(2)
        print("upload: removed")


async def main():
    try:
        await asyncio.wait_for(upload(), timeout=1)
    except TimeoutError:
        print("main: too slow")


asyncio.run(main())
