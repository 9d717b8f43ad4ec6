import asyncio


async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print("background: cleaning up")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(1)
    print(f"main: ends while {task.get_name()} still sleeps")


asyncio.run(main())
print("run has returned")
