import { describe, expect, it } from "vitest";
import { remember } from "#ingest/remember";

describe("remember", () => {
  it("computes a word once, whatever comes of it", () => {
    const seen: string[] = [];
    const length = remember((word) => {
      seen.push(word);
      return word.length > 3 ? word.length : undefined;
    });
    const words = ["Huế", "Hải Phòng và Cần Thơ", "Huế", "Hải Phòng và Cần Thơ", "Paris"];
    expect(words.map(length)).toEqual([undefined, 20, undefined, 20, 5]);
    expect(seen).toEqual(["Huế", "Hải Phòng và Cần Thơ", "Paris"]);
  });

  it("keeps no long texts", () => {
    let times = 0;
    const length = remember((word) => {
      times++;
      return word.length;
    });
    const long = "a".repeat(1000);
    expect([length(long), length(long), times]).toEqual([1000, 1000, 2]);
  });
});
