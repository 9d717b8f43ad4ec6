def worker():
    try:
        while True:
            try:
                yield "ready"
            except ValueError as error:
                print("caught:", error)
    finally:
        print("tidied up")


w = worker()
print(next(w))
print(w.throw(ValueError("bad input")))
w.close()
print("closed")
