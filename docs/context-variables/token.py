import asyncio
from contextvars import ContextVar

language = ContextVar("language")


async def greet():
    await asyncio.sleep(1)
    print({"en": "Hello", "no": "Hei"}[language.get()])


async def main():
    language.set("en")
    token = language.set("no")
    try:
        await greet()
    finally:
        language.reset(token)
    await greet()
    try:
        language.reset(token)
    except RuntimeError:
        print("a token works once")


asyncio.run(main())
