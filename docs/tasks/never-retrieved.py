import asyncio


async def save_draft():
    await asyncio.sleep(1)
    raise OSError("disk full")


async def main():
    saving = asyncio.create_task(save_draft(), name="saving")
    await asyncio.sleep(2)
    print(f"main: is {saving.get_name()} done?", saving.done())
    print("main: all is well, it seems")


asyncio.run(main())
