def make_toast():
    print("bread in")
    yield
    print("bread out")
    return "toast"


work = make_toast()
print("nothing has run yet")
work.send(None)
print("it stands at its yield, and others could run")
try:
    work.send(None)
except StopIteration as stop:
    print("it returned", stop.value)
