def average():
    total = 0
    count = 0
    try:
        mean = 0
        while True:
            total += yield mean
            count += 1
            mean = total // count
    finally:
        print("counted:", count)


mean = average()
next(mean)
print(mean.send(10))
print(mean.send(20))
mean.close()
