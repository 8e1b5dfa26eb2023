import { describe, expect, it } from "vitest";
import { resolve } from "#ingest/resolve/resolve";
import { aMeeting, anExtraction, type ClaimSketch } from "../../helpers/builders/extraction.js";
import { someKnowledge } from "../../helpers/builders/knowledge.js";

const CAST = [
  "Emmanuel Macron",
  "Tô Lâm",
  { name: "Choisy-le-Roi", knownId: "place/choisy-le-roi" },
  { name: "Đống Đa", knownId: "place/dong-da" },
  { name: "Vietnam", knownId: "place/vn" },
  { name: "Déclaration conjointe de Paris de 2024", kind: "Agreement" as const, form: "declaration" },
  { name: "Élysée", kind: "Organization" as const },
];

function worldOf(...articles: { lang?: string; publishedAt?: string; claims: ClaimSketch[] }[]) {
  const extractions = articles.map((article, at) =>
    anExtraction({ id: `article/${at}`, entities: CAST, ...article }),
  );
  return resolve(extractions, [], someKnowledge());
}

const role = (title: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  fact: { kind: "Role", title },
  holder: "Emmanuel Macron",
  organization: "Élysée",
  ...more,
});

describe("roles", () => {
  it("are one for titles of one office in two languages, from first to last report", () => {
    const { roles } = worldOf(
      { lang: "en", publishedAt: "2018-03-28", claims: [role("President")] },
      { lang: "vi", publishedAt: "2024-10-08", claims: [role("Tổng thống")] },
    );
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      personId: "person/emmanuel-macron",
      organizationId: "org/elysee",
      titles: [
        { text: "President", lang: "en" },
        { text: "Tổng thống", lang: "vi" },
      ],
      from: "2018-03-28",
      to: "2024-10-08",
      claimIds: ["claim/article/0-0", "claim/article/1-0"],
    });
    expect(roles[0]!.id).toMatch(/^role\/[0-9a-f]{12}$/);
  });

  it("differ by office and by body", () => {
    const claims = [role("President"), role("Ambassador"), role("President", { organization: undefined })];
    expect(worldOf({ claims }).roles).toHaveLength(3);
  });

  it("take no date from an article that looks back, save the claim's own", () => {
    const dates = (more: Partial<ClaimSketch>) =>
      worldOf({
        publishedAt: "2024-10-08",
        claims: [role("President", { recalled: true, ...more })],
      }).roles.map(({ from, to }) => [from, to]);
    expect(dates({})).toEqual([[null, null]]);
    expect(dates({ date: "2018" })).toEqual([["2018", "2018"]]);
  });
});

describe("relations", () => {
  const twinned = (from: string, to: string, date: string | null): ClaimSketch => ({
    fact: { kind: "Relation", type: "TWINNED_WITH" },
    from,
    to,
    date,
  });

  it("that are symmetric are one in either direction, with the date on which claims agree", () => {
    const { relations } = worldOf(
      { claims: [twinned("Choisy-le-Roi", "Đống Đa", null)] },
      { claims: [twinned("Đống Đa", "Choisy-le-Roi", "1973")] },
    );
    expect(relations).toEqual([
      {
        type: "TWINNED_WITH",
        from: "place/choisy-le-roi",
        to: "place/dong-da",
        date: "1973",
        claimIds: ["claim/article/0-0", "claim/article/1-0"],
      },
    ]);
  });

  it("have no date where claims contradict each other", () => {
    const { relations } = worldOf({
      claims: [twinned("Choisy-le-Roi", "Đống Đa", "1973"), twinned("Choisy-le-Roi", "Đống Đa", "1985")],
    });
    expect(relations).toMatchObject([{ date: null }]);
  });

  it("join no thing to itself", () => {
    expect(worldOf({ claims: [twinned("Đống Đa", "Đống Đa", null)] }).relations).toEqual([]);
  });
});

describe("agreements", () => {
  const signed: ClaimSketch = {
    fact: { kind: "Agreement", form: "declaration", status: "signed" },
    agreement: "Déclaration conjointe de Paris de 2024",
    parties: ["Vietnam"],
    date: "2024-10-07",
  };

  it("have their parties, status and date from claims", () => {
    const world = worldOf(
      {
        claims: [
          { ...signed, fact: { kind: "Agreement", form: "declaration", status: "proposed" }, date: null },
        ],
      },
      { claims: [signed] },
    );
    const agreement = world.entities.find(({ kind }) => kind === "Agreement")!;
    expect(agreement.agreement).toEqual({ form: "declaration", status: "signed", date: "2024-10-07" });
    expect(world.parties).toEqual([
      {
        agreementId: agreement.id,
        entityId: "place/vn",
        claimIds: ["claim/article/0-0", "claim/article/1-0"],
      },
    ]);
  });

  it.each([
    ["signing", 1],
    ["talks", 0],
  ] as const)("are concluded at the %s that their own sentence reports: %i", (act, count) => {
    const meeting = aMeeting([["Tô Lâm"], ["Emmanuel Macron"]], { fact: { act } });
    expect(worldOf({ claims: [meeting, signed] }).concludedAt).toHaveLength(count);
  });

  it("are concluded at the meeting whose claim names them", () => {
    const meeting = aMeeting([["Tô Lâm"], ["Emmanuel Macron"]], { agreement: signed.agreement });
    const { concludedAt, meetings } = worldOf({ claims: [meeting] });
    expect(concludedAt).toMatchObject([{ meetingId: meetings[0]!.id, claimIds: ["claim/article/0-0"] }]);
  });
});
