// title: An iterable can be walked through twice
// watch: The list of pages is asked for an iterator by each loop, so the second loop begins again.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class PageReader {
  private at = 0;
  constructor(private readonly pages: string[]) {}

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    const page = this.pages[this.at];
    if (page === undefined) {
      throw new asyncio.StopAsyncIteration();
    }
    this.at += 1;
    await asyncio.sleep(0.5);
    return { value: page };
  }
}

class Book {
  constructor(private readonly pages: string[]) {}

  [Symbol.asyncIterator]() {
    return new PageReader(this.pages);
  }
}

async function main() {
  const book = new Book(["one", "two"]);
  for await (const page of book) {
    print(`first reading: page ${page}`);
  }
  for await (const page of book) {
    print(`second reading: page ${page}`);
  }
}

asyncio.run(main());
