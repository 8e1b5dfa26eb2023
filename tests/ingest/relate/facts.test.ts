import { describe, expect, it } from "vitest";
import { extractText } from "../extract-text.js";

describe("twinnings", () => {
  it("joins two towns, and dates the bond", async () => {
    const text = "Năm 1973, Lyon kết nghĩa với Đà Nẵng và giúp thành phố này xây trường học sau chiến tranh.";
    const { claims, entities } = await extractText(text);
    const claim = claims.find((x) => x.fact.kind === "Relation");
    const id = (as: string) =>
      entities.find((x) => x.key === claim?.arguments.find((y) => y.as === as)?.entity)?.gazetteerId;
    expect([claim?.fact, id("from"), id("to"), claim?.date]).toEqual([
      { kind: "Relation", type: "TWINNED_WITH" },
      "place/lyon",
      "place/da-nang",
      "1973",
    ]);
  });
});

describe("agreements", () => {
  it("tells the parties of a partnership by the countries that the text names", async () => {
    const text =
      "Việt Nam và Pháp đã có quan hệ đối tác chiến lược trong những năm qua và muốn tiến thêm nữa.";
    const { claims } = await extractText(text);
    const claim = claims.find((x) => x.fact.kind === "Agreement");
    expect(claim?.fact).toMatchObject({ form: "partnership", status: "in-force" });
    expect(claim?.arguments.filter((x) => x.as === "party").map((x) => x.surface)).toEqual([
      "Việt Nam",
      "Pháp",
    ]);
  });
});

describe("roles", () => {
  it("claims an office with holder, title and body inside the quote", async () => {
    const text =
      "Ông Marc Delvaux, Phó Chủ tịch Hội đồng vùng Normandie, cho biết các dự án sẽ được triển khai.";
    const { claims } = await extractText(text);
    const claim = claims.find((x) => x.fact.kind === "Role");
    expect(claim?.arguments.map((x) => [x.as, x.surface])).toEqual([
      ["holder", "Marc Delvaux"],
      ["title", "Phó Chủ tịch Hội đồng vùng Normandie"],
      ["organization", "Hội đồng vùng Normandie"],
    ]);
    expect(claim?.rule).toBe("title-other");
  });
});
