async def greet():
    print("this line is not reached")


greet
greet()
