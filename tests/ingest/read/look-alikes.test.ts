import { describe, expect, it } from "vitest";
import { articleFromText } from "#ingest/read/article-from-text";
import { lookAlikes } from "#ingest/read/look-alikes";
import { personName, relateNames } from "#ingest/resolve/names";
import { entityId } from "#model/id";

/** The name of a president with Cyrillic letters in it. */
const DISGUISED = "Еmmаnuel Mаcron";

describe("lookAlikes", () => {
  it.each([
    ["a Cyrillic letter in a Latin word", DISGUISED, ["Еmmаnuel", "Mаcron"]],
    ["a Greek one", "Αnna met Αnna.", ["Αnna"]],
    ["other alphabets by themselves", "Москва, Αθήνα, Hà Nội, 河內", []],
    ["marks of ours", "Nguyễn Thị Đỗ", []],
  ])("%s", (_what, text, found) => {
    expect(lookAlikes(text)).toEqual(found);
  });

  it("is fast on letters without end", () => {
    const began = process.cpuUsage();
    lookAlikes("a".repeat(2_000_000));
    const { user } = process.cpuUsage(began);
    expect(user / 1e6).toBeLessThan(3);
  });
});

it("a name in disguise is told, stays as it is written, and is nobody else", () => {
  const { article, problems } = articleFromText(`${DISGUISED} met Tô Lâm in Hanoi.`);
  expect(article!.text).toContain(DISGUISED);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/2 words mix/)]);
  expect(relateNames(personName(DISGUISED), personName("Emmanuel Macron"))).toBe("none");
  expect(entityId("Person", DISGUISED)).not.toBe(entityId("Person", "Emmanuel Macron"));
});
