import { describe, expect, it } from "vitest";
import { extractText, namesOf } from "../extract-text.js";

// The names are invented or belong to no article of the corpus: rules, not lists of people, find them.
const VI = "Các đại biểu đã trao đổi về hợp tác giữa hai nước trong thời gian tới. ";
const EN = "The two sides talked about what they will do for health and for the sea. ";

describe("people", () => {
  const cases: [string, string, string[]][] = [
    ["titled, family name first", `${VI}Bộ trưởng Ngoại giao Lê Thành Đông phát biểu.`, ["Lê Thành Đông"]],
    ["honorific", `${VI}Theo ông Marc Delvaux, việc này cần thêm thời gian.`, ["Marc Delvaux"]],
    [
      "a name that no list knows, behind place and title",
      `${VI}Thị trưởng Lyon Zénobe Quilleron phát biểu.`,
      ["Zénobe Quilleron"],
    ],
    ["given name again behind an honorific", `${VI}Bà Trần Thu Hà đến. Bà Hà phát biểu.`, ["Trần Thu Hà"]],
    ["English title with a country", `${EN}French Foreign Minister Paul Martin spoke.`, ["Paul Martin"]],
    [
      "apposition of an unknown name",
      `${EN}He thanked Zenobe Quilleron, vice president of the region.`,
      ["Zenobe Quilleron"],
    ],
    [
      "given names of any country",
      `${EN}They were received by Vasily Orlovsky, Agnieszka Zielonka and Hiroshi Tanabe.`,
      ["Vasily Orlovsky", "Agnieszka Zielonka", "Hiroshi Tanabe"],
    ],
    [
      "family names first, in China and Korea",
      `${EN}They were received by Zhou Liang and by Park Jin-soo.`,
      ["Zhou Liang", "Park Jin-soo"],
    ],
    ["a river with a rare family name", `${VI}Họ đi dọc bờ sông Thạch Hãn.`, []],
    ["a craft", `${EN}The historian Paul Martin spoke.`, ["Paul Martin"]],
    ["a ship", `${EN}They boarded the cruiser Paul Martin at noon.`, []],
    ["a member of something", `${EN}The member Traverse said so.`, []],
    ["a rank and one word", `${EN}General Traverse said so.`, ["Traverse"]],
    ["a small word as given name", `${VI}Ông Lê Văn Được phát biểu.`, ["Lê Văn Được"]],
    [
      "a country's name as given name",
      "Hier, le ministre a reçu une délégation, a noté Maurice Vauquelin, qui la conduisait.",
      ["Maurice Vauquelin"],
    ],
    ["surname again", `${EN}President Paul Martin came. Martin spoke of health.`, ["Paul Martin"]],
    [
      "a family name that is a small word too",
      `${EN}Vietnamese President To Hoang Long spoke.`,
      ["To Hoang Long"],
    ],
    [
      "a name with a particle",
      `${EN}Wessel van Quillen spoke, and so did Karim bin Osman.`,
      ["Wessel van Quillen", "Karim bin Osman"],
    ],
    [
      "what a small word leads to is no name",
      `${EN}The director of cabinet at the Lakeview, Paul Martin, spoke.`,
      ["Paul Martin"],
    ],
    [
      "a ministry's acronym behind an office",
      `${VI}Bộ trưởng NN&PTNT Lê Thành Đông phát biểu.`,
      ["Lê Thành Đông"],
    ],
    [
      "a dateline before an office",
      `HANOI – Party General Secretary Le Thanh Dong spoke. ${EN}`,
      ["Le Thanh Dong"],
    ],
    [
      "a possessive",
      `${EN}PM Delvaux's visit was short, said President Paul Martin.`,
      ["Delvaux", "Paul Martin"],
    ],
    [
      "a delegation at the start of a sentence",
      `${VI}Đoàn Quốc hội do ông Lê Thành Đông dẫn đầu.`,
      ["Lê Thành Đông"],
    ],
    [
      "two offices, two people",
      `${EN}Minister Paul Martin, Defence Minister General Le Thanh Dong, and others spoke.`,
      ["Paul Martin", "Le Thanh Dong"],
    ],
    ["a new ambassador is no Mr Tân", `${VI}Tân Đại sứ Pháp, ông Marc Delvaux, phát biểu.`, ["Marc Delvaux"]],
    [
      "an editorial board is nobody",
      `${VI}Ông Marc Delvaux trao đổi với Ban Biên tập của báo.`,
      ["Marc Delvaux"],
    ],
    [
      "the council between office and name",
      `${VI}Chủ tịch Hội đồng nhân dân Lê Thành Đông phát biểu.`,
      ["Lê Thành Đông"],
    ],
    ["the region behind an office", `${VI}Chủ tịch Vùng Normandie Marc Delvaux phát biểu.`, ["Marc Delvaux"]],
    [
      "a headline in capitals",
      `PRESIDENT ATTENDS OPENING OF SCHOOL\n${EN}President Paul Martin spoke.`,
      ["Paul Martin"],
    ],
    ["a hyphen within a name", `${VI}Nhà lãnh đạo Triều Tiên Kwon Sol-mi phát biểu.`, ["Kwon Sol-mi"]],
    ["an office alone", `${EN}The Prime Minister and the Ambassador spoke.`, []],
    ["a street, a newspaper", `${EN}They walked down Tran Phu Street and read Le Monde.`, []],
  ];
  it.each(cases)("%s", async (_, text, names) => {
    expect(namesOf(await extractText(text), "Person")).toEqual(names);
  });

  it("gives the offices beside a name, and the body that they name or imply", async () => {
    const text = `${VI}Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Thành Đông tiếp ông Marc Delvaux, Đại sứ Pháp tại Việt Nam.`;
    const { entities } = await extractText(text);
    const roles = entities
      .filter((x) => x.kind === "Person")
      .map((x) => x.roles.map((r) => [r.title, r.impliedOrgId]));
    expect(roles).toEqual([
      [
        ["Phó Thủ tướng", undefined],
        ["Bộ trưởng Ngoại giao", "org/ministry-of-foreign-affairs-of-vietnam"],
      ],
      [["Đại sứ Pháp tại Việt Nam", "org/embassy-of-france-in-vietnam"]],
    ]);
  });
});

describe("organizations", () => {
  const cases: [string, string, (string | undefined)[]][] = [
    ["companies of a country in general", `${VI}Các công ty Pháp đầu tư thêm.`, []],
    ["embassy, vi", `${VI}Đại sứ quán Pháp tại Việt Nam tổ chức lễ.`, ["org/embassy-of-france-in-vietnam"]],
    ["embassy, en", `${EN}The Vietnamese Embassy in France opened.`, ["org/embassy-of-vietnam-in-france"]],
    ["ministry, vi", `${VI}Bộ Ngoại giao Pháp lên tiếng.`, ["org/ministry-of-foreign-affairs-of-france"]],
    [
      "ministry, en",
      `${EN}The French Ministry of Foreign Affairs spoke.`,
      ["org/ministry-of-foreign-affairs-of-france"],
    ],
    [
      "people's committee, vi",
      `${VI}Ủy ban nhân dân thành phố Đà Nẵng họp.`,
      ["org/da-nang-peoples-committee"],
    ],
    ["people's committee, en", `${EN}The Da Nang People's Committee met.`, ["org/da-nang-peoples-committee"]],
    [
      "a bare parliament is that of the country",
      `${VI}Quốc hội họp sáng nay.`,
      ["org/national-assembly-of-vietnam"],
    ],
    ["a bare government is none", `${VI}Chính phủ họp sáng nay.`, []],
  ];
  it.each([
    "Bí thư Thành uỷ Hà Nội đến Uỷ ban nhân dân thành phố Huế để gặp các đại biểu và nói về y tế.",
    "Bí thư Thành ủy Hà Nội đến Ủy ban nhân dân thành phố Huế để gặp các đại biểu và nói về y tế.",
  ])("either way of placing the mark of tone: %s", async (text) => {
    expect(namesOf(await extractText(text), "Organization")).toHaveLength(2);
  });

  it.each(cases)("%s", async (_, text, ids) => {
    const { entities } = await extractText(text);
    expect(
      entities.filter((x) => x.kind === "Organization").map((x) => x.gazetteerId ?? x.composedId),
    ).toEqual(ids);
  });

  it("joins an acronym with the name that introduces it", async () => {
    const { entities } = await extractText(
      `${EN}The Delta Rivers Association (DRA) grew. The DRA has a hundred members.`,
    );
    const body = entities.find((x) => x.kind === "Organization");
    expect(body?.mentions.map((mention) => mention.text)).toEqual(["Delta Rivers Association", "DRA", "DRA"]);
  });

  it.each([
    [
      "Hier, la commission de la Culture, des Sports et de la Jeunesse a reçu les élus de la région.",
      "commission de la Culture, des Sports et de la Jeunesse",
    ],
    [`${EN}The Committee for Rivers, Forests and Lakes met.`, "Committee for Rivers, Forests and Lakes"],
    [`${EN}The Committee for Rivers, Airbus and Thales met.`, "Committee for Rivers"],
  ])("takes the fields that a name lists: %s", async (text, name) => {
    expect(namesOf(await extractText(text), "Organization")[0]).toBe(name);
  });

  it("ends a name before a conjunction that leads to another", async () => {
    const text = `${EN}Delta University and the Museum of Fine Arts work together.`;
    expect(namesOf(await extractText(text), "Organization")).toEqual([
      "Delta University",
      "Museum of Fine Arts",
    ]);
  });
});

describe("places and agreements", () => {
  it("finds the country inside a title, and the venue with its head", async () => {
    const text = `${VI}Tổng thống Pháp rời sân bay Nội Bài chiều qua.`;
    expect(namesOf(await extractText(text), "Place")).toEqual(["Pháp", "sân bay Nội Bài"]);
  });

  it("knows a partnership by its level and the two countries", async () => {
    const text = `${VI}Pháp và Việt Nam nâng quan hệ lên đối tác chiến lược toàn diện.`;
    const { entities } = await extractText(text);
    expect(entities.filter((x) => x.kind === "Agreement").map((x) => x.gazetteerId)).toEqual([
      "agreement/vn-fr-comprehensive-strategic-partnership-2024",
    ]);
  });

  it("does not take the town in the name of an agreement for a place", async () => {
    const text = `${VI}Hiệp định Paris mở ra một thời kỳ mới.`;
    const extraction = await extractText(text);
    expect(namesOf(extraction, "Place")).toEqual([]);
    expect(namesOf(extraction, "Agreement")).toEqual(["Hiệp định Paris"]);
  });
});
