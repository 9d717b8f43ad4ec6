def average(inbox):
    total = 0
    count = 0
    while True:
        total += inbox.pop()
        count += 1
        yield total // count


inbox = []
mean = average(inbox)
inbox.append(10)
print(next(mean))
inbox.append(20)
print(next(mean))
