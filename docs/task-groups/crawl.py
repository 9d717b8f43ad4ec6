import asyncio

branches = {
    "trunk": ["left", "right"],
    "right": ["twig"],
}


async def climb(group, branch):
    await asyncio.sleep(1)
    print(f"seen: {branch}")
    for next in branches.get(branch, []):
        group.create_task(climb(group, next))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(climb(group, "trunk"))
    print("main: nobody is up there any more")


asyncio.run(main())
