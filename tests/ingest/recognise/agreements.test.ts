import { describe, expect, it } from "vitest";
import type { Claim } from "#model/claim";
import { extractText, namesOf } from "../extract-text.js";

const VI = "Các đại biểu đã trao đổi về hợp tác giữa hai nước trong thời gian tới. ";
const EN = "The two sides talked about what they will do for health and for the sea. ";
const FR = "Les deux parties ont parlé de ce qu'elles feront ensemble dans les années à venir. ";
const ID = "Para delegasi membahas apa yang akan mereka lakukan bersama pada tahun-tahun mendatang. ";

describe("agreements in small letters", () => {
  it.each([
    [
      `${EN}They signed an agreement on the protection of wetlands in Hanoi.`,
      ["agreement on the protection of wetlands"],
    ],
    [`${EN}The bilateral fisheries agreement was welcomed.`, ["bilateral fisheries agreement"]],
    [`${EN}A contract was signed for the new bridge.`, ["contract"]],
    [`${FR}Une convention a été signée par les deux maires.`, ["convention"]],
    [
      `${FR}Ils ont signé un accord sur la restauration des manuscrits.`,
      ["accord sur la restauration des manuscrits"],
    ],
    [`${FR}Un échange de lettres a été paraphé mardi.`, ["échange de lettres"]],
    [`${VI}Hai bên ký thỏa thuận về đào tạo y tá tại Cần Thơ.`, ["thỏa thuận về đào tạo y tá"]],
    [`${VI}Họ đã ký hợp đồng mua tàu cá.`, ["hợp đồng mua tàu cá"]],
    [
      `${ID}Mereka menandatangani perjanjian tentang pertukaran pelajar.`,
      ["perjanjian tentang pertukaran pelajar"],
    ],
    [`${ID}Kontrak pembelian kereta ditandatangani di Bandung.`, ["Kontrak pembelian kereta"]],
  ])("%s", async (text, names) => {
    expect(namesOf(await extractText(text), "Agreement")).toEqual(names);
  });

  it.each([
    ["several", `${EN}They signed several agreements.`],
    ["several in Vietnamese", `${VI}Hai bên đã ký các thỏa thuận.`],
    ["several in French", `${FR}Plusieurs accords ont été signés.`],
    ["several in Indonesian", `${ID}Sejumlah kesepakatan ditandatangani.`],
    ["no word of signing", `${EN}There is agreement in the room.`],
    ["agreement as consent", `${FR}Il est d'accord avec le ministre.`],
  ])("are none: %s", async (_, text) => {
    expect(namesOf(await extractText(text), "Agreement")).toEqual([]);
  });
});

describe("the date of an agreement", () => {
  const dates = (claims: readonly Claim[]) =>
    claims.filter((claim) => claim.fact.kind === "Agreement").map((claim) => claim.date);

  it("stands beside its name", async () => {
    const { claims } = await extractText(`${VI}Thỏa thuận hợp tác năm 1997 vẫn được triển khai.`);
    expect(dates(claims)).toEqual(["1997"]);
  });

  it("is the day of the news where that tells of the signing", async () => {
    const { claims } = await extractText(
      "HANOI, 4 March 2019 – The two mayors met in the town hall. They signed a cooperation agreement.",
      { publishedAt: "2019-03-05" },
    );
    expect(dates(claims)).toEqual(["2019-03-04"]);
  });

  it("is not the day of the news where an earlier signing is recalled", async () => {
    const { claims } = await extractText(
      "HANOI, 4 March 2019 – The two mayors met. They recalled the cooperation agreement that was signed.",
      { publishedAt: "2019-03-05" },
    );
    expect(dates(claims)).toEqual([null]);
  });
});

describe("the parties of an agreement", () => {
  it("are the countries of its signers where no others are named", async () => {
    const { claims, entities } = await extractText(
      `${EN}Vietnam and France have been close. French Minister Paul Martin and Vietnamese Minister Lê Thành Đông signed a letter of intent.`,
    );
    const agreement = claims.find((claim) => claim.fact.kind === "Agreement");
    const parties = agreement?.arguments.filter((argument) => argument.as === "party");
    expect(
      parties?.map(({ entity }) => entities.find(({ key }) => key === entity)?.gazetteerId).sort(),
    ).toEqual(["place/fr", "place/vn"]);
  });
});
