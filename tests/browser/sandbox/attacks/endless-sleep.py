# attack: gives the others a turn, for ever
# ends: stopped events

import asyncio


async def main():
    while True:
        await asyncio.sleep(0)


asyncio.run(main())
