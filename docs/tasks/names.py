import asyncio


def roll():
    names = [task.get_name() for task in asyncio.all_tasks()]
    return sorted(names)


async def visit(seconds):
    me = asyncio.current_task()
    print(f"{me.get_name()} stays {seconds} s")
    await asyncio.sleep(seconds)


async def main():
    short = asyncio.create_task(visit(1))
    long = asyncio.create_task(visit(3), name="guest")
    print("now:", roll())
    await short
    print("now:", roll())
    await long
    print("now:", roll())


asyncio.run(main())
