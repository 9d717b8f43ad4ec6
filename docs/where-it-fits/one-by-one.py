import time


def read(name, seconds):
    time.sleep(seconds)
    print("%s: read" % name)


read("left", 1)
read("middle", 2)
read("right", 1)
print("all read")
