import { expect, test } from "vitest";
import { firstQuestion, followAnswers, type Step } from "./advice";

/** Every way through the questions: the answers given, and what they lead to. */
function ways(
  step: Step,
  answers: Record<string, string> = {},
): { answers: Record<string, string>; end: Step }[] {
  if (step.type === "advice") return [{ answers, end: step }];
  return step.options.flatMap(({ label, next }) => ways(next, { ...answers, [step.id]: label }));
}

test("without an answer there is one question", () => {
  expect(followAnswers({})).toEqual([firstQuestion]);
});

test("every way leads to an advice with its reason, in at most three questions", () => {
  const all = ways(firstQuestion);
  expect(all.length).toBe(6);
  for (const { answers, end } of all) {
    const steps = followAnswers(answers);
    expect(steps.at(-1)).toBe(end);
    expect(steps.length).toBeLessThanOrEqual(4);
    expect(end.type === "advice" && end.href).toMatch(/^https:\/\/docs\.python\.org\/3\//);
  }
  expect(new Set(all.map(({ end }) => end)).size).toBe(all.length);
});

test("an answer to a question that is not asked changes nothing", () => {
  expect(followAnswers({ count: "A few" })).toEqual([firstQuestion]);
  expect(followAnswers({ time: "Computing", count: "A few" })).toHaveLength(2);
});

test("no option of a question stands there twice", () => {
  const labels = (step: Step): string[][] =>
    step.type === "advice"
      ? []
      : [step.options.map(({ label }) => label), ...step.options.flatMap(({ next }) => labels(next))];
  for (const list of labels(firstQuestion)) expect(new Set(list).size).toBe(list.length);
});
