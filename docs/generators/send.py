def highest():
    best = 0
    while True:
        number = yield best
        best = max(best, number)


scores = highest()
next(scores)
print(scores.send(3))
print(scores.send(7))
print(scores.send(5))
