import { describe, expect, it } from "vitest";
import { loadLanguages } from "#ingest/languages/load";
import { unmarked } from "#ingest/languages/unmarked";
import { extractText } from "../extract-text.js";

const packs = await loadLanguages();
const pack = (code: string) => packs.find((one) => one.code === code)!;

describe("a pack without marks", () => {
  it("is made of languages that are told by their marks alone", () => {
    expect(packs.filter((one) => unmarked(one, packs)).map(({ code }) => code)).toEqual(["vi"]);
  });

  it("has words of its own to be told by, and none that another language says", () => {
    const { stopWords } = unmarked(pack("vi"), packs)!.detection;
    expect(stopWords).toContain("duoc");
    for (const word of ["de", "la", "do", "dan"]) expect(stopWords).not.toContain(word);
    expect(stopWords.filter((word) => /[^a-z]/u.test(word))).toEqual([]);
  });
});

describe("Vietnamese typed without marks", () => {
  const bulletin =
    "Ngay 14/6/2018, tai Ha Noi, Thu tuong Nguyen Xuan Phuc da tiep Dai su Phap tai Viet Nam Bertrand Lortholary nhan dip " +
    "Dai su ket thuc nhiem ky cong tac. Thu tuong danh gia cao nhung dong gop cua Dai su trong viec thuc day quan he hop tac giua hai nuoc.";

  it("is read as Vietnamese: people, offices, places and who met whom", async () => {
    const { article, entities, claims } = await extractText(bulletin);
    expect(article.lang).toBe("vi");
    const names = (kind: string) => entities.filter((one) => one.kind === kind).map(({ name }) => name);
    expect(names("Person")).toEqual(["Nguyen Xuan Phuc", "Bertrand Lortholary"]);
    expect(names("Place")).toEqual(expect.arrayContaining(["Ha Noi", "Phap", "Viet Nam"]));
    const meeting = claims.find(({ fact }) => fact.kind === "Meeting")!;
    expect(meeting.date).toBe("2018-06-14");
    expect(meeting.arguments.filter(({ as }) => as === "participant").map(({ surface }) => surface)).toEqual([
      "Nguyen Xuan Phuc",
      "Bertrand Lortholary",
    ]);
    const roles = claims
      .filter(({ fact }) => fact.kind === "Role")
      .map(({ fact }) => "title" in fact && fact.title);
    expect(roles).toEqual(expect.arrayContaining(["Thu tuong", "Dai su Phap tai Viet Nam"]));
  });

  it("takes no small word for a market, and no institute for Vienna", async () => {
    const { entities } = await extractText(
      "Vien nay da giup cho Viet Nam nhieu trong viec dao tao cac bac si, theo loi cua ong Nguyen Van Huy hom qua.",
    );
    expect(entities.filter((one) => one.kind === "Place").map(({ name }) => name)).toEqual(["Viet Nam"]);
  });

  it.each([
    [
      "fr",
      "Le ministre a visite hier une ecole de la ville avec le maire et les eleves des classes de vietnamien, avant de repartir pour Paris dans la soiree.",
    ],
    [
      "id",
      "Presiden itu akan bertemu dengan para menteri di ibu kota pada hari Senin untuk membahas kerja sama dan hubungan kedua negara.",
    ],
    [
      "en",
      "The ambassador told reporters on Monday that the two countries would do more for the study of each other's languages.",
    ],
  ])("does not take %s for it", async (lang, text) => {
    expect((await extractText(text)).article.lang).toBe(lang);
  });
});
