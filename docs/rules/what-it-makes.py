async def z(x):
    return x


async def f(x):
    y = await z(x)
    return y


async def g(x):
    yield x


one = z(1)
two = f(2)
three = g(3)
print("z(1), no await:", type(one))
print("f(2), await and return:", type(two))
print("g(3), yield:", type(three))
one.close()
two.close()
