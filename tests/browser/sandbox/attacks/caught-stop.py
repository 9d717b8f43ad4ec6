# attack: catches its own end and goes on
# ends: stopped output | stopped time

while True:
    try:
        print("again " * 1000)
    except BaseException:
        pass
