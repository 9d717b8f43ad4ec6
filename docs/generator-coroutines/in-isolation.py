async def py35_coro():
    print("this line is not reached")


print(type(py35_coro))
coro = py35_coro()
print(type(coro))
coro.close()
