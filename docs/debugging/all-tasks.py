import asyncio


async def serve():
    await asyncio.Event().wait()


async def clean():
    await asyncio.sleep(60)


async def main():
    asyncio.create_task(serve(), name="server")
    asyncio.create_task(clean(), name="cleaner")
    await asyncio.sleep(1)
    print(f"I am {asyncio.current_task().get_name()}")
    for name in sorted(task.get_name() for task in asyncio.all_tasks()):
        print(f"not done: {name}")


asyncio.run(main())
