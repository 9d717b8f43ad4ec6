async def foo():
    print("this line is not reached")


print(type(foo))
coro = foo()
print(type(coro))
print("__await__" in dir(coro))
coro.close()
