import { describe, expect, it } from "vitest";
import { extractText, meetingClaims } from "../extract-text.js";

const held = async (text: string, publishedAt?: string) => {
  const extraction = await extractText(text, publishedAt ? { publishedAt } : {});
  return { extraction, meetings: meetingClaims(extraction, "held") };
};

describe("days without a year", () => {
  const VISIT =
    "LYON – Vietnam's Ambassador Lê Thành Đông met French Minister Paul Martin in Lyon on June 9. ";

  it("are the last ones before what the text announces", async () => {
    const { meetings } = await held(`${VISIT}The conference is to be held in Hanoi in December 2022.`);
    expect(meetings.map(({ date }) => date)).toEqual(["2022-06-09"]);
  });

  it("lie in the year before where the announced month comes first", async () => {
    const { meetings } = await held(`${VISIT}The conference will take place in Hanoi in March 2022.`);
    expect(meetings.map(({ date }) => date)).toEqual(["2021-06-09"]);
  });

  it("stay without one where the text only looks back", async () => {
    const { meetings } = await held(
      `${VISIT}The letter that they looked back on was of December 2018, long before any of this was thought of.`,
    );
    expect(meetings.map(({ date }) => date)).toEqual(["XXXX-06-09"]);
  });
});

describe("the day of a journey", () => {
  it("is not that of the meetings before it", async () => {
    const { meetings } = await held(
      "Minister Paul Martin of France flew home from Hanoi on December 9. The guest from Paris was happy.\n\n" +
        "Prime Minister Lê Thành Đông of Vietnam received Minister Paul Martin of France.",
      "2022-12-10",
    );
    expect(meetings.map(({ date }) => date)).toEqual([null]);
  });
});

describe("the dateline", () => {
  it("may stand below lines of the page", async () => {
    const { extraction, meetings } = await held(
      "The news of the day in short\n\nA guest from far away\n\nHUẾ, 6 October – French Minister Paul Martin met Vietnamese Minister Lê Thành Đông.",
      "2004-10-07",
    );
    const places = meetings.flatMap((claim) => claim.arguments.filter((argument) => argument.as === "place"));
    expect(places.map(({ entity }) => extraction.entities.find(({ key }) => key === entity)?.name)).toEqual([
      "HUẾ",
    ]);
  });
});

describe("the head of an entry", () => {
  const placesOf = async (text: string) => {
    const { extraction, meetings } = await held(text, "2018-03-28");
    return meetings
      .flatMap((claim) => claim.arguments.filter((argument) => argument.as === "place"))
      .map(({ entity }) => extraction.entities.find(({ key }) => key === entity)?.name);
  };

  it("tells where its meetings were", async () => {
    expect(
      await placesOf(
        "The days of a long visit, as they were told by those who were there.\n\n27 March, Huế — French Minister Paul Martin met Vietnamese Minister Lê Thành Đông.",
      ),
    ).toEqual(["Huế"]);
  });

  it("tells nothing by a country", async () => {
    expect(
      await placesOf(
        "The days of a long visit, as they were told by those who were there.\n\n27 March, Vietnam — French Minister Paul Martin met Lao Minister Lê Thành Đông.",
      ),
    ).toEqual([]);
  });
});

describe("the year of a day without one", () => {
  const dayOf = async (text: string, publishedAt: string | null) => {
    const { claims } = await extractText(text, publishedAt === null ? {} : { publishedAt });
    return claims.find(({ fact }) => fact.kind === "Meeting")?.date;
  };

  it.each([
    [
      "Presiden Macron tiba di Jakarta pada Kamis (29/5/2025). Ia datang dari Vietnam: di Hanoi ia disambut Presiden Luong Cuong pada Senin (26/5).",
      "2026-05-12",
      "2025-05-26",
    ],
    [
      "Ho Chi Minh reached Paris in June 1946. On July 2 Premier Georges Bidault received Ho Chi Minh at his office in Paris.",
      "2016-07-03",
      "1946-07-02",
    ],
    [
      "On May 5, 2018 the minister spoke of trade. On May 9 Prime Minister Nguyen Van Nam met French Minister Paul Martin.",
      null,
      "2018-05-09",
    ],
  ])("is that of the full date before it: %s", async (text, published, date) => {
    expect(await dayOf(text, published)).toBe(date);
  });

  it("is that of the news where the full date before it is far from it in the year", async () => {
    const text =
      "The two ministers had met in Paris on January 5, 2018, and spoken of trade. On May 9 Prime Minister Nguyen Van Nam received French Minister Paul Martin.";
    const { claims } = await extractText(text, { publishedAt: "2022-05-10" });
    expect(claims.filter(({ fact }) => fact.kind === "Meeting").map(({ date }) => date)).toContain(
      "2022-05-09",
    );
  });
});
