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

describe("dates and parties of agreements", () => {
  const cases: [string, string, string | null, string[]][] = [
    [
      "an age with its year",
      "In 2023 the strategic partnership between Vietnam and France turns ten, its tenth anniversary being kept in both countries.",
      "2013",
      ["Vietnam", "France"],
    ],
    [
      "the age nearest to the name",
      "2023 sees 50 years of diplomatic ties and 10 years of the strategic partnership between Vietnam and France.",
      "2013",
      ["Vietnam", "France"],
    ],
    [
      "no year that the known one speaks against",
      "In 2021 the minister said that the strategic partnership between Vietnam and France was raised by him three times.",
      null,
      ["Vietnam", "France"],
    ],
    [
      "parties inside a listed name",
      "The EU-Vietnam Free Trade Agreement was praised by all who spoke in the hall on that long day.",
      null,
      ["Vietnam", "EU"],
    ],
    [
      "parties behind between",
      "A memorandum of understanding between Hanoi University and Paris City Hall was signed on May 3, 2024 in the evening.",
      "2024-05-03",
      ["Hanoi University", "Paris City Hall"],
    ],
    [
      "the two countries",
      "Vietnam and France gain. The letter of intent on health that the two countries signed on May 3, 2024 is short.",
      "2024-05-03",
      ["Vietnam", "France"],
    ],
  ];
  it.each(cases)("%s", async (_, text, date, parties) => {
    const { claims, entities } = await extractText(text, { lang: "en", publishedAt: "2024-05-06" });
    const claim = claims.find((x) => x.fact.kind === "Agreement");
    const names = claim?.arguments.filter((x) => x.as === "party").map((x) => x.entity) ?? [];
    expect(claim?.date ?? null).toBe(date);
    const surfaces = names.map((key) => entities.find((x) => x.key === key)?.mentions[0]?.text);
    expect(new Set(surfaces)).toEqual(new Set(parties));
  });
});

describe("roles", () => {
  it("reads the verb that means an office, and one office of two people", async () => {
    const texts = [
      "Claire Fontaine, who heads the Department of Health of Lyon, spoke of what the town will do for its old people.",
      "Prime Ministers Le Thanh Dong and Paul Martin spoke of the sea and of what both of them want to do about it.",
    ];
    const titles = [];
    for (const text of texts) {
      const { claims } = await extractText(text, { lang: "en" });
      for (const claim of claims)
        if (claim.fact.kind === "Role")
          titles.push(
            claim.arguments
              .map((argument) => argument.surface)
              .slice(0, 2)
              .join(": "),
          );
    }
    expect(titles).toEqual([
      "Claire Fontaine: heads the Department of Health of Lyon",
      "Le Thanh Dong: Prime Minister",
      "Paul Martin: Prime Minister",
    ]);
  });

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

describe("who concluded it", () => {
  it.each([
    [
      "Ngày 18/11/2002, tỉnh Yên Bái và tỉnh Val-de-Marne ký thỏa thuận hợp tác đầu tiên.",
      ["Yên Bái", "Val-de-Marne"],
    ],
    [
      "Vietnam Airlines and the French aircraft maker Airbus said that they had entered into a memorandum of understanding.",
      ["Vietnam Airlines", "Airbus"],
    ],
    [
      "Biên bản ghi nhớ giữa Bệnh viện E và CHU Clermont-Ferrand - TS Nguyễn Công Hữu ký với bà Valérie Durand.",
      ["Bệnh viện E", "CHU Clermont-Ferrand"],
    ],
    [
      "Sanofi a signé avec Vinamilk un protocole d'accord sur la nutrition des enfants à l'école.",
      ["Sanofi", "Vinamilk"],
    ],
  ])("%s", async (text, parties) => {
    const { claims } = await extractText(text);
    const claim = claims.find((x) => x.fact.kind === "Agreement");
    expect(claim?.arguments.filter((x) => x.as === "party").map((x) => x.surface)).toEqual(parties);
  });
});
