def which_way(*, waits, blocks=False, many=False):
    if not waits:
        return "processes"
    if not blocks:
        return "coroutines"
    if many:
        return "coroutines, and threads beside them"
    return "threads"


print("computing:", which_way(waits=False))
print("downloads:", which_way(waits=True))
print("blocking:", which_way(waits=True, blocks=True))
print(
    "many of these:",
    which_way(waits=True, blocks=True, many=True),
)
