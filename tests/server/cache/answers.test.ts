import { expect, test } from "vitest";
import { keptAnswers } from "#server/cache/answers";

const answer = (text: string) => ({ type: "application/json", body: Buffer.from(text) });

test("an answer is found in its revision, and in no other", () => {
  const answers = keptAnswers(1);
  answers.find("1", "q");
  answers.keep("1", "q", answer("a"));
  expect(answers.find("1", "q")?.body.toString()).toBe("a");
  expect(answers.find("2", "q")).toBeUndefined();
  expect(answers.find("1", "q")).toBeUndefined();
});

test("an answer that was begun before a change is not kept after it", () => {
  const answers = keptAnswers(1);
  answers.find("1", "q");
  answers.find("2", "other");
  answers.keep("1", "q", answer("old"));
  expect(answers.find("2", "q")).toBeUndefined();
});

test("room is bounded: what was not asked for longest goes, and nothing fills it alone", () => {
  const answers = keptAnswers(1);
  answers.find("1", "");
  answers.keep("1", "huge", answer("x".repeat(300_000)));
  expect(answers.find("1", "huge")).toBeUndefined();
  for (let nth = 0; nth < 12; nth++) answers.keep("1", `q${nth}`, answer("x".repeat(100_000)));
  expect(answers.find("1", "q0")).toBeUndefined();
  expect(answers.find("1", "q11")).toBeDefined();
});

test("all is forgotten when it is told to", () => {
  const answers = keptAnswers(1);
  answers.find("1", "q");
  answers.keep("1", "q", answer("a"));
  answers.forget();
  expect(answers.find("1", "q")).toBeUndefined();
});
