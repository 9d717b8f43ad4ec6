// attack: an error whose texts throw, or are no texts
// ends: raised Error

class Hostile extends Error {
  override get message(): string {
    throw this;
  }
  override get stack(): string {
    throw this;
  }
  override get name(): string {
    return { toString: "no function" } as unknown as string;
  }
  override toString(): string {
    throw this;
  }
}

throw new Hostile();
