class Wish:
    def __init__(self, what):
        self.what = what

    def __await__(self):
        granted = yield self.what
        return granted


async def breakfast():
    drink = await Wish("something hot")
    print("breakfast with", drink)


async def morning():
    await breakfast()
    print("off to work")


coro = morning()
print("wished for:", coro.send(None))
try:
    coro.send("tea")
except StopIteration:
    print("the coroutine has ended")
