# attack: raises what cannot be described
# ends: raised Hostile

class Hostile(Exception):
    def __str__(self):
        raise self

    __repr__ = __str__


raise Hostile()
