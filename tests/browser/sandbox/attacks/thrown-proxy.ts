// attack: throws a proxy that answers nothing
// ends: raised Error

const hostile = (): never => {
  throw thrown;
};
const thrown: object = new Proxy(new Error(), { get: hostile, getPrototypeOf: hostile, ownKeys: hostile });

throw thrown;
