import asyncio

balance = 0


async def withdraw(name, amount, changed):
    global balance
    async with changed:
        await changed.wait_for(lambda: balance >= amount)
        balance -= amount
        print(f"{name} takes {amount}, {balance} left")


async def deposit(amount, changed):
    global balance
    async with changed:
        balance += amount
        print(f"deposit: now {balance}")
        changed.notify_all()


async def main():
    changed = asyncio.Condition()
    async with asyncio.TaskGroup() as group:
        group.create_task(withdraw("Ada", 50, changed))
        group.create_task(withdraw("Bob", 20, changed))
        for _ in range(3):
            await asyncio.sleep(1)
            await deposit(30, changed)


asyncio.run(main())
