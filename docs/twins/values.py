1 + 2
"tea"
[True, None, 1.5]
(1, "two")
{"a": 1}
f"{1 + 2} cups"
None
