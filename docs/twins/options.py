import asyncio


async def main():
    nap = asyncio.create_task(asyncio.sleep(3, "slept"), name="nap")
    done, pending = await asyncio.wait([nap], timeout=1)
    print(len(done), "done,", len(pending), "pending")
    print(nap.get_name(), await nap)


asyncio.run(main())
