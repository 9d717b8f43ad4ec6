def which_way(waits, calls_block, many):
    if not waits:
        return "processes"
    if not calls_block:
        return "coroutines"
    if many:
        return "coroutines, and threads for the calls that block"
    return "threads"


print("computing:", which_way(False, False, False))
print("ten downloads, awaited:", which_way(True, False, False))
print("ten downloads that block:", which_way(True, True, False))
print("a thousand that block:", which_way(True, True, True))
