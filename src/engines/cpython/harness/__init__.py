"""Owns running one Python program under virtual time and telling its trace: the CPython side of the two engines.

Read in this order: `trace` (the list of events), `loop` (the event loop whose clock jumps), `order` (of its sets),
`steps` (what tasks do), `frames` (what coroutines do), `world` (clock, streams and warnings as the program sees
them), `eras` (what old listings need), `program` (one run from source to outcome).
"""
