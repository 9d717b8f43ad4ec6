import asyncio


async def query():
    await asyncio.sleep(10)


async def load():
    await query()


async def page(task):
    await task


def show(graph, indent=""):
    print(f"{indent}{graph.future.get_name()}")
    for entry in graph.call_stack:
        print(f"{indent}  in {entry.frame.f_code.co_name}")
    for waiter in graph.awaited_by:
        print(f"{indent}  awaited by")
        show(waiter, indent + "    ")


async def main():
    loading = asyncio.create_task(load(), name="loading")
    asyncio.create_task(page(loading), name="page")
    await asyncio.sleep(1)
    graph = asyncio.capture_call_graph(loading)
    if graph is not None:
        show(graph)


asyncio.run(main())
