// What stands in a registry, whatever enters and leaves it.
import { expect, test } from "vitest";
import { Registry } from "./registry";

class Member {
  slot = -1;
  isLoose = true;

  constructor(readonly name: number) {}
}

const members = (count: number) => Array.from({ length: count }, (_, name) => new Member(name));
const namesIn = (registry: Registry<Member>) => [...registry].map(({ name }) => name);

test("members come in the order of entering, whoever left meanwhile", () => {
  const registry = new Registry<Member>();
  const all = members(300);
  for (const member of all) registry.add(member);
  for (const member of all) if (member.name % 3 !== 0) registry.remove(member);
  expect(namesIn(registry)).toEqual(all.filter(({ name }) => name % 3 === 0).map(({ name }) => name));
});

test("who leaves before another enters leaves no trace", () => {
  const registry = new Registry<Member>();
  for (const member of members(3)) {
    registry.add(member);
    registry.remove(member);
    expect(member.slot).toBe(-1);
  }
  expect(namesIn(registry)).toEqual([]);
});

test("a registry does not take out what stands at the same place of another", () => {
  const [one, other] = [new Registry<Member>(), new Registry<Member>()];
  const [a, b, c, d] = members(4) as [Member, Member, Member, Member];
  one.add(a);
  one.add(b);
  other.add(c);
  other.add(d);
  expect([namesIn(one), namesIn(other)]).toEqual([
    [0, 1],
    [2, 3],
  ]);
  one.remove(c);
  expect(namesIn(one)).toEqual([0, 1]);
});

test("who was taken care of elsewhere is not listed", () => {
  const registry = new Registry<Member>();
  const [a, b] = members(2) as [Member, Member];
  registry.add(a);
  a.isLoose = false;
  registry.add(b);
  expect(namesIn(registry)).toEqual([1]);
});
