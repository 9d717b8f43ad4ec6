import asyncio


async def query():
    await asyncio.sleep(10)


async def load():
    await query()


async def page(loading):
    await loading


async def main():
    loading = asyncio.create_task(load(), name="loading")
    asyncio.create_task(page(loading), name="page")
    await asyncio.sleep(1)
    graph = asyncio.capture_call_graph(loading)
    for entry in graph.call_stack:
        print("in", entry.frame.f_code.co_name)
    for waiter in graph.awaited_by:
        print("awaited by", waiter.future.get_name())


asyncio.run(main())
