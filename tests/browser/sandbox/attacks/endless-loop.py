# attack: computes for ever
# ends: stopped time

print("before")
while True:
    pass
