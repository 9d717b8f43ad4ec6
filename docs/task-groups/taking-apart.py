import asyncio


async def main():
    group = ExceptionGroup("garden", [
        ValueError("bad seed"),
        ExceptionGroup("shed", [
            OSError("no water"),
            ValueError("bad spade"),
        ]),
    ])
    print("values:", repr(group.subgroup(ValueError)))

    match, rest = group.split(OSError)
    print("match:", repr(match))
    print("rest:", repr(rest))

    print("keys:", group.subgroup(KeyError))


asyncio.run(main())
