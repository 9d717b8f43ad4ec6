async def foo():
    print("this line is not reached")


type(foo)
coro = foo()
type(coro)
coro
"__await__" in dir(coro)
[name for name in dir(coro) if not name.startswith("_")]
coro.close()
