# attack: takes the limit away and calls itself for ever
# ends: raised Fatal Python error

import sys

sys.setrecursionlimit(2**31 - 1)


def again(value):
    return again(str(value) + "x")


again("")
