import { describe, expect, it } from "vitest";
import type { RelationType } from "#model/vocabulary";
import { extractText } from "../extract-text.js";

/** The relations of a text as "from > to" by the names that the claims stand on, with the date of each. */
async function related(text: string, type: RelationType): Promise<[string, string | null][]> {
  const { claims } = await extractText(text);
  return claims
    .filter(({ fact }) => fact.kind === "Relation" && fact.type === type)
    .map((claim) => {
      const surface = (as: string) => claim.arguments.find((argument) => argument.as === as)?.surface;
      return [`${surface("from")} > ${surface("to")}`, claim.date];
    });
}

describe("twinned towns", () => {
  it.each([
    ["Năm 1973, Lyon kết nghĩa với Đà Nẵng và giúp thành phố này xây trường học.", "Lyon > Đà Nẵng", "1973"],
    [
      "Toulouse a signé en 2019 un jumelage entre Rennes et Huế, selon la mairie de la ville.",
      "Rennes > Huế",
      "2019",
    ],
    [
      "Brest is twinned with Hai Phong, a port of Vietnam, and its schools write to each other.",
      "Brest > Hai Phong",
      null,
    ],
    [
      "Kota Lyon menjadi kota kembar dengan Da Nang sejak tahun 2010 menurut wali kota.",
      "Lyon > Da Nang",
      "2010",
    ],
    [
      "Le maire a parlé de Brest. La ville est jumelée avec Hai Phong depuis 2007, a-t-il dit.",
      "Brest > Hai Phong",
      "2007",
    ],
    [
      "The mayor spoke of Brest in his hall. Hai Phong, he said, has been twinned to his city since 2007.",
      "Brest > Hai Phong",
      "2007",
    ],
    [
      "Hải Phòng và Brest là hai cảng lớn. Hai thành phố kết nghĩa từ năm 2007 đến nay.",
      "Hải Phòng > Brest",
      "2007",
    ],
  ])("%s", async (text, pair, date) => {
    expect(await related(text, "TWINNED_WITH")).toEqual([[pair, date]]);
  });

  it("takes a list apart, past the countries named behind each town", async () => {
    const text =
      "Béziers, déjà jumelée à Heilbronn, en Allemagne, et à Stockport, en Angleterre, regarde vers l'Asie.";
    expect((await related(text, "TWINNED_WITH")).map(([pair]) => pair).sort()).toEqual([
      "Béziers > Heilbronn",
      "Béziers > Stockport",
    ]);
  });

  it("takes the part of a town, not the town that it lies in", async () => {
    const text =
      "Le maire de Toulouse a reçu des élèves. Il aime Đống Đa, arrondissement de Hanoï jumelé à sa ville.";
    expect((await related(text, "TWINNED_WITH")).map(([pair]) => pair)).toEqual(["Toulouse > Đống Đa"]);
  });

  it.each([
    "Toulouse n'est pas jumelée avec Hanoï, a rappelé le maire devant les élus de la ville.",
    "Toulouse souhaite un jumelage avec Hanoï, a rappelé le maire devant les élus de la ville.",
    "Lyon mong muốn kết nghĩa với Đà Nẵng trong những năm tới, theo lời thị trưởng.",
    "Lyon hopes to be twinned with Da Nang in the years ahead, its mayor told the press.",
    "Lyon akan menjadi kota kembar dengan Da Nang, kata wali kota kepada pers.",
  ])("claims no bond that is denied or wished for: %s", async (text) => {
    expect(await related(text, "TWINNED_WITH")).toEqual([]);
  });
});

describe("parts", () => {
  it.each([
    ["The pupils of Dong Da, a district of Hanoi, sang for the guests in the hall.", ["Dong Da > Hanoi"]],
    [
      "They went on to Choisy-le-Roi, in the department of Val-de-Marne, on the same day.",
      ["Choisy-le-Roi > Val-de-Marne"],
    ],
    [
      "Hanoi's Hoan Kiem district was full of people from early morning to late evening.",
      ["Hoan Kiem > Hanoi"],
    ],
    ["Đoàn đã đến thăm quận Đống Đa (Hà Nội) và trao quà cho các em nhỏ ở đây.", ["Đống Đa > Hà Nội"]],
    ["Xã Trung Giã khi ấy thuộc huyện Đa Phúc và nằm bên quốc lộ về phía bắc.", ["Trung Giã > Đa Phúc"]],
    [
      "La délégation a visité Toulouse, capitale de l'Occitanie, puis une usine voisine.",
      ["Toulouse > Occitanie"],
    ],
    [
      "Rombongan itu mengunjungi Distrik Hoan Kiem di Hanoi pada hari kedua kunjungan.",
      ["Hoan Kiem > Hanoi"],
    ],
    [
      "Cùng dự có đại diện Vụ Á - Úc thuộc Bộ Ngoại giao Pháp và nhiều khách mời khác.",
      ["Vụ Á - Úc > Bộ Ngoại giao Pháp"],
    ],
  ])("%s", async (text, pairs) => {
    const found = await related(text, "PART_OF");
    expect(found.map(([pair]) => pair.replace(/quận |Xã |huyện |Distrik | district/gu, ""))).toEqual(pairs);
  });

  it.each([
    "They went from Lyon, in Vietnam's eyes a model, to Marseille and back within a week.",
    "The road between Lyon and Rhône-Alpes farms is long, the driver said with a smile.",
    "Elle a vu Paris. Hanoï, la capitale du Vietnam, lui plaît davantage, a-t-elle dit.",
    "Paris, Hanoi and Jakarta sent teams to the games that were held in the summer.",
  ])("claims nothing where two places only stand beside each other: %s", async (text) => {
    const found = await related(text, "PART_OF");
    expect(found.filter(([pair]) => !/Hanoï > Vietnam/u.test(pair))).toEqual([]);
  });
});

describe("members", () => {
  it.each([
    ["Giáo sư Nguyễn Văn Huy, thuộc Viện Sử học, đã trình bày tham luận trước hội nghị."],
    [
      "L'historien Pierre Dumont, de l'Institut français des relations internationales, a ouvert la table ronde.",
    ],
    ["Paul Lefort of the French Communist Party answered the guests in the hall that day."],
    ["Peneliti Pierre Dumont dari Universitas Indonesia membuka diskusi itu di Jakarta kemarin."],
  ])("%s", async (text) => {
    expect(await related(text, "MEMBER_OF")).toHaveLength(1);
  });

  it("takes no owner for the body that is meant", async () => {
    const text =
      "Pierre Dumont, a member of the French Communist Party's choir, sang for the guests in the hall.";
    expect(await related(text, "MEMBER_OF")).toEqual([]);
  });

  it("leaves those with an office there to their office", async () => {
    const text = "Pierre Dumont, a member of the French Communist Party, opened the round table.";
    expect(await related(text, "MEMBER_OF")).toEqual([]);
  });
});
