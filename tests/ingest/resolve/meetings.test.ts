import { describe, expect, it } from "vitest";
import { resolve } from "#ingest/resolve/resolve";
import type { Meeting } from "#model/entity";
import { aMeeting, anExtraction, type ClaimSketch } from "../../helpers/builders/extraction.js";
import { anEntry, someKnowledge } from "../../helpers/builders/knowledge.js";

const knowledge = someKnowledge([
  anEntry("place/fr", {
    country: "fr",
    place: { feature: "country", isoCode: "FR", latitude: null, longitude: null, population: 0 },
  }),
  anEntry("place/paris", {
    country: "fr",
    place: { feature: "city", isoCode: null, latitude: null, longitude: null, population: 0 },
  }),
  anEntry("place/lyon", {
    country: "fr",
    place: { feature: "city", isoCode: null, latitude: null, longitude: null, population: 0 },
  }),
  anEntry("place/hanoi", {
    country: "vn",
    place: { feature: "city", isoCode: null, latitude: null, longitude: null, population: 0 },
  }),
]);
const CAST = [
  "Tô Lâm",
  "Emmanuel Macron",
  "Phạm Minh Chính",
  { name: "Paris", knownId: "place/paris" },
  { name: "Lyon", knownId: "place/lyon" },
  { name: "Hà Nội", knownId: "place/hanoi" },
  { name: "France", knownId: "place/fr" },
];
const LAM_MACRON = [["Tô Lâm"], ["Emmanuel Macron"]];

/** Meetings of articles, each a publication date and its claims. */
function meetingsOf(...articles: [string | null, ClaimSketch[]][]): Meeting[] {
  return resolve(
    articles.map(([publishedAt, claims], at) =>
      anExtraction({ id: `article/${at}`, publishedAt, entities: CAST, claims }),
    ),
    [],
    knowledge,
  ).meetings;
}

type Told = Parameters<typeof aMeeting>[1];
const pairs: [string, string | null, Told, string | null, Told, number][] = [
  ["the same day", "2024-10-08", { date: "2024-10-07" }, "2024-10-09", { date: "2024-10-07" }, 1],
  ["another day", "2024-10-08", { date: "2024-10-07" }, "2024-10-09", { date: "2024-10-08" }, 2],
  ["a day in its month", "2024-10-08", { date: "2024-10-07" }, "2025-01-01", { date: "2024-10" }, 1],
  ["a day in an interval", null, { date: "2024-10-07" }, null, { date: "2024-10-06/2024-10-08" }, 1],
  ["a day without year", null, { date: "2024-10-07" }, null, { date: "XXXX-10-07" }, 1],
  ["no date, published near", "2024-10-08", { date: "2024-10-07" }, "2024-10-09", {}, 1],
  ["no dates, published near", "2024-10-08", {}, "2024-10-09", {}, 1],
  ["no date, published long after", "2024-10-08", { date: "2024-10-07" }, "2025-10-09", {}, 2],
  ["no date, not told when published", "2024-10-08", { date: "2024-10-07" }, null, {}, 2],
  ["no date, recalled", "2024-10-08", { date: "2024-10-07" }, "2024-10-09", { recalled: true }, 2],
  [
    "a call and a visit",
    "2024-10-08",
    { date: "2024-10-07" },
    "2024-10-08",
    { date: "2024-10-07", fact: { channel: "phone" } },
    2,
  ],
  [
    "a plan and its event",
    "2024-10-01",
    { date: "2024-10-07", fact: { status: "planned" } },
    "2024-10-08",
    { date: "2024-10-07" },
    1,
  ],
  [
    "a city and its country",
    null,
    { date: "2024-10-07", place: "Paris" },
    null,
    { date: "2024-10-07", place: "France" },
    1,
  ],
  [
    "two cities",
    null,
    { date: "2024-10-07", place: "Paris" },
    null,
    { date: "2024-10-07", place: "Lyon" },
    2,
  ],
  [
    "two countries",
    null,
    { date: "2024-10-07", place: "France" },
    null,
    { date: "2024-10-07", place: "Hà Nội" },
    2,
  ],
];

describe("which claims are one meeting", () => {
  it.each(pairs)("two articles: %s", (_, published, first, later, second, count) => {
    const found = meetingsOf(
      [published, [aMeeting(LAM_MACRON, first)]],
      [later, [aMeeting([...LAM_MACRON].reverse(), second)]],
    );
    expect(found).toHaveLength(count);
  });

  it("joins a claim without a date to the meeting of its article", () => {
    expect(
      meetingsOf([null, [aMeeting(LAM_MACRON, { date: "2024-10-07" }), aMeeting(LAM_MACRON)]]),
    ).toHaveLength(1);
  });

  it("leaves a claim without a date apart where two meetings of its article fit", () => {
    const claims = [
      aMeeting(LAM_MACRON, { date: "2024-10-07" }),
      aMeeting(LAM_MACRON, { date: "2024-05-01" }),
      aMeeting(LAM_MACRON),
    ];
    expect(meetingsOf([null, claims])).toHaveLength(3);
  });

  it("leaves a vague date apart where two meetings of the year fit", () => {
    const found = meetingsOf(
      [null, [aMeeting(LAM_MACRON, { date: "2024-10-07" })]],
      [null, [aMeeting(LAM_MACRON, { date: "2024-05-01" })]],
      [null, [aMeeting(LAM_MACRON, { date: "2024" })]],
    );
    expect(found).toHaveLength(3);
  });

  it("needs a pair across sides in common, not a person", () => {
    const claims = [
      aMeeting(LAM_MACRON, { date: "2024-10-07" }),
      aMeeting([["Phạm Minh Chính"], ["Emmanuel Macron"]], { date: "2024-10-07" }),
    ];
    expect(meetingsOf([null, claims])).toHaveLength(2);
  });

  it("tells pairs within a side from pairs across sides", () => {
    const claims = [
      aMeeting(LAM_MACRON, { date: "2024-10-07" }),
      aMeeting([["Tô Lâm", "Emmanuel Macron"], ["Phạm Minh Chính"]], { date: "2024-10-07" }),
    ];
    expect(meetingsOf([null, claims])).toHaveLength(2);
  });
});

describe("what a meeting is told to be", () => {
  it("is held if any claim says so, with the most precise date and all places", () => {
    const [meeting] = meetingsOf(
      [
        "2024-10-01",
        [aMeeting(LAM_MACRON, { date: "2024-10", place: "France", fact: { status: "planned" } })],
      ],
      ["2024-10-08", [aMeeting([["Emmanuel Macron"], ["Tô Lâm"]], { date: "2024-10-07", place: "Paris" })]],
    );
    expect(meeting).toMatchObject({
      status: "held",
      date: "2024-10-07",
      contradictingDates: [],
      placeIds: ["place/fr", "place/paris"],
      claimIds: ["claim/article/0-0", "claim/article/1-0"],
    });
    expect(meeting!.participants).toEqual([
      { entityId: "person/to-lam", side: 0, claimIds: ["claim/article/0-0", "claim/article/1-0"] },
      { entityId: "person/emmanuel-macron", side: 1, claimIds: ["claim/article/0-0", "claim/article/1-0"] },
    ]);
  });

  it("puts people of a later claim on the side of those they stand with", () => {
    const [meeting] = meetingsOf(
      ["2024-10-08", [aMeeting(LAM_MACRON, { date: "2024-10-07" })]],
      [
        "2024-10-09",
        [aMeeting([["Emmanuel Macron"], ["Phạm Minh Chính", "Tô Lâm"]], { date: "2024-10-07" })],
      ],
    );
    expect(meeting!.participants.map(({ entityId, side }) => [entityId, side])).toEqual([
      ["person/pham-minh-chinh", 0],
      ["person/to-lam", 0],
      ["person/emmanuel-macron", 1],
    ]);
  });

  it("has an id without its date, which a later report does not change", () => {
    const first: [string, ClaimSketch[]] = ["2024-10-08", [aMeeting(LAM_MACRON)]];
    const [alone] = meetingsOf(first);
    const [both] = meetingsOf(first, ["2024-10-09", [aMeeting(LAM_MACRON, { date: "2024-10-07" })]]);
    expect(both!.date).toBe("2024-10-07");
    expect(both!.id).toBe(alone!.id);
    expect(alone!.id).toMatch(/^meeting\/[0-9a-f]{12}$/);
  });
});
