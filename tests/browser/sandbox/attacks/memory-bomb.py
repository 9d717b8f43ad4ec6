# attack: keeps all it can allocate
# ends: stopped memory

kept = []
while True:
    kept.append(bytearray(10_000_000))
