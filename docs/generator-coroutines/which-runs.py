def plain():
    print("plain: runs")


def generator():
    print("generator: runs")
    yield


async def native():
    print("native: runs")


async def async_generator():
    print("async generator: runs")
    yield


class Thing:
    def __init__(self):
        print("Thing: runs")
        self.ready = True


plain()
generator()
native()
async_generator()
Thing()
