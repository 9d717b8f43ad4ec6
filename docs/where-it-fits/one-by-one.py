import time


def read(name, seconds):
    time.sleep(seconds)
    print(f"{name}: read")


read("left", 1)
read("middle", 2)
read("right", 1)
print("all read")
