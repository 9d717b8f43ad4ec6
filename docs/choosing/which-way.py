def which_way(*, waits, blocks=False, many=False):
    if not waits:
        return "processes"
    if not blocks:
        return "coroutines"
    if many:
        return "coroutines, with the blocking calls in threads"
    return "threads"


print("computing:", which_way(waits=False))
print("downloads:", which_way(waits=True))
print("a few that block:", which_way(waits=True, blocks=True))
print("many that block:", which_way(waits=True, blocks=True, many=True))
