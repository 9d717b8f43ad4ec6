// title: What shield protects
// watch: At 1 s the order is cancelled, and it says so. The payment under the shield goes on and is done at 3 s.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function pay() {
  print("payment: begun");
  await asyncio.sleep(3);
  print("payment: done");
  return "receipt";
}

async function order(payment: asyncio.Task<string>) {
  try {
    print("order:", await asyncio.shield(payment));
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    print("order: cancelled");
    throw error;
  }
}

async function main() {
  const payment = asyncio.createTask(pay());
  const ordering = asyncio.createTask(order(payment));
  await asyncio.sleep(1);
  ordering.cancel();
  await asyncio.wait([ordering]);
  print("main:", await payment);
}

asyncio.run(main());
