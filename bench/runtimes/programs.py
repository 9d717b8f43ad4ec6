# Owns the programs as asyncio programs in Python: what the other files of this folder do, line for line.
import asyncio
import json
import pathlib
import sys

if "sizes" not in globals():
    catalogue = json.loads((pathlib.Path(__file__).parent.parent / "programs.json").read_text())
    sizes = {name: program.get("sizes") for name, program in catalogue.items()}
    results = {name: program.get("result") for name, program in catalogue.items()}


async def leaf():
    pass


async def sleeping_leaf():
    await asyncio.sleep(sizes["tree-io"]["seconds"])


async def grow(level, work):
    if level == 0:
        await work()
        return 1
    return sum(await asyncio.gather(*[grow(level - 1, work) for _ in range(sizes["tree"]["branches"])]))


async def grow_group(level):
    if level == 0:
        await leaf()
        return 1
    async with asyncio.TaskGroup() as group:
        children = [group.create_task(grow_group(level - 1)) for _ in range(sizes["tree-group"]["branches"])]
    return sum(child.result() for child in children)


async def tree():
    return await grow(sizes["tree"]["levels"], leaf)


async def tree_io():
    return await grow(sizes["tree-io"]["levels"], sleeping_leaf)


async def tree_group():
    return await grow_group(sizes["tree-group"]["levels"])


async def tree_eager():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    try:
        return await grow(sizes["tree-eager"]["levels"], leaf)
    finally:
        loop.set_task_factory(None)


async def echo(incoming, outgoing):
    for _ in range(sizes["pingpong"]["rounds"]):
        await outgoing.put(await incoming.get() + 1)


async def pingpong():
    there, back = asyncio.Queue(), asyncio.Queue()
    partner = asyncio.create_task(echo(there, back))
    ball = 0
    for _ in range(sizes["pingpong"]["rounds"]):
        await there.put(ball)
        ball = await back.get()
    await partner
    return ball


async def identity(value):
    return value


async def spawn():
    tasks = [asyncio.create_task(identity(i)) for i in range(sizes["spawn"]["tasks"])]
    total = 0
    for task in tasks:
        total += await task
    return total


async def give_way():
    turns = sizes["storm"]["turns"]
    for _ in range(turns):
        await asyncio.sleep(0)
    return turns


async def storm():
    return sum(await asyncio.gather(*[give_way() for _ in range(sizes["storm"]["tasks"])]))


async def timeouts():
    count, seconds = sizes["timeouts"]["count"], sizes["timeouts"]["seconds"]
    done = 0
    for _ in range(count):
        async with asyncio.timeout(seconds):
            await asyncio.sleep(0)
        done += 1
    return done


async def gather():
    return sum(await asyncio.gather(*[identity(i) for i in range(sizes["gather"]["children"])]))


async def descend(depth, turns):
    if depth > 0:
        return 1 + await descend(depth - 1, turns)
    for _ in range(turns):
        await asyncio.sleep(0)
    return turns


async def times_over(size):
    total = 0
    for _ in range(size["times"]):
        total += await descend(size["depth"], size["turns"])
    return total


async def deep():
    return await times_over(sizes["deep"])


async def shallow():
    return await times_over(sizes["shallow"])


async def count():
    for i in range(sizes["pipeline"]["items"]):
        yield i


async def square(numbers):
    async for number in numbers:
        yield number * number


async def even(numbers):
    async for number in numbers:
        if number % 2 == 0:
            yield number


async def pipeline():
    kept = 0
    async for _ in even(square(count())):
        kept += 1
    return kept


async def take(lock):
    turns = sizes["locks"]["turns"]
    for _ in range(turns):
        async with lock:
            await asyncio.sleep(0)
    return turns


async def locks():
    lock = asyncio.Lock()
    return sum(await asyncio.gather(*[take(lock) for _ in range(sizes["locks"]["tasks"])]))


def cannot(name):
    if name == "tree-eager" and sys.version_info < (3, 12):
        return "eager tasks came with 3.12"
    return None


def main(name):
    return globals()[name.replace("-", "_")]()
