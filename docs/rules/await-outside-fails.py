async def z(x):
    return x


def m(x):
    y = await z(x)
    return y


print("never printed")
