import asyncio

print("never printed")


def main():
    async with asyncio.timeout(1):
        print("never printed either")


main()
