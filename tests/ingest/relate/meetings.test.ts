import { describe, expect, it } from "vitest";
import { extractText, meetingClaims, meetingsOf } from "../extract-text.js";

/** One sentence is little to tell a language by. */
const langOf = (text: string) => (/[ạảấầẩậắằẵặẹẻẽếềểễệịọỏốồổộớờởợụủứừữựđơư]/u.test(text) ? "vi" : "en");

const held: [string, string, string[]][] = [
  [
    "received, vi",
    "Chiều 3/5, Thủ tướng Lê Thành Đông đã tiếp Thị trưởng Lyon Marc Delvaux.",
    ["Lê Thành Đông | Marc Delvaux"],
  ],
  [
    "the host between two words, vi",
    "Hôm 3/5, Thị trưởng Lyon Marc Delvaux đã được Thủ tướng Lê Thành Đông tiếp.",
    ["Lê Thành Đông | Marc Delvaux"],
  ],
  [
    "verbs that share a subject, vi",
    "Ông Marc Delvaux đã hội đàm với Thủ tướng Lê Thành Đông, gặp Chủ tịch Quốc hội Trần Thu Hà.",
    ["Marc Delvaux | Lê Thành Đông", "Marc Delvaux | Trần Thu Hà"],
  ],
  [
    "inviter, vi",
    "Theo lời mời của bà Claire Fontaine, Đại sứ Việt Nam tại Pháp Lê Thành Đông đã có buổi làm việc với các nghị sĩ.",
    ["Lê Thành Đông | Claire Fontaine"],
  ],
  [
    "signed together, vi",
    "Ông Lê Thành Đông và ông Marc Delvaux đã ký bản ghi nhớ tại Lyon.",
    ["Lê Thành Đông | Marc Delvaux"],
  ],
  [
    "received by, en",
    "Mayor Paul Martin was received by Prime Minister Le Thanh Dong on May 3.",
    ["Paul Martin | Le Thanh Dong"],
  ],
  [
    "talks with, en",
    "During talks with Prime Minister Le Thanh Dong, Mayor Paul Martin spoke of health.",
    ["Paul Martin | Le Thanh Dong"],
  ],
  [
    "talks between, en",
    "The talks between Paul Martin and Le Thanh Dong lasted an hour, and they were said to be good.",
    ["Paul Martin | Le Thanh Dong"],
  ],
  [
    "a list of guests, en",
    "In Lyon, Ambassador Le Thanh Dong met Paul Martin, mayor of the town; Claire Fontaine, president of the region; and others.",
    ["Le Thanh Dong | Paul Martin, Claire Fontaine"],
  ],
  [
    "clauses that share a subject past semicolons, en",
    "On May 3 Prime Minister Le Thanh Dong met with Mayor Paul Martin; paid courtesy calls to Senator Claire Fontaine; and received Rector Marc Delvaux.",
    ["Le Thanh Dong | Paul Martin", "Le Thanh Dong | Claire Fontaine", "Le Thanh Dong | Marc Delvaux"],
  ],
  [
    "talks before a comma are the subject's, vi",
    "Ngày 3/5, sau khi hội đàm với Chủ tịch nước Trần Thu Hà, Tổng thống Marc Delvaux đã gặp Thủ tướng Lê Thành Đông.",
    ["Marc Delvaux | Trần Thu Hà", "Marc Delvaux | Lê Thành Đông"],
  ],
  [
    "on behalf of someone who is not there, vi",
    "Chiều 3/5, Đại sứ Pháp Marc Delvaux đã thay mặt Tổng thống Paul Martin trao Huân chương cho ông Lê Thành Đông.",
    ["Marc Delvaux | Lê Thành Đông"],
  ],
  [
    "the list behind a clause, en",
    "When they met, Prime Minister Le Thanh Dong and French President Paul Martin agreed to do more for the sea.",
    ["Le Thanh Dong | Paul Martin"],
  ],
  [
    "side by side, en",
    "Vietnamese President Le Thanh Dong and French President Paul Martin planted a tree in the garden of the palace.",
    ["Le Thanh Dong | Paul Martin"],
  ],
  [
    "one office for two, en",
    "On Friday Prime Ministers Le Thanh Dong and Paul Martin held talks in Lyon about the sea and about health.",
    ["Le Thanh Dong | Paul Martin"],
  ],
  [
    "accompanied, en",
    "On May 3 President Le Thanh Dong, accompanied by Minister Tran Thu Ha, was received by French President Paul Martin.",
    ["Le Thanh Dong, Tran Thu Ha | Paul Martin"],
  ],
  [
    "and his counterpart, en",
    "Foreign Minister Le Thanh Dong and his French counterpart Paul Martin co-chaired the dialogue on the sea on Friday.",
    ["Le Thanh Dong | Paul Martin"],
  ],
  [
    "welcomed between two words, vi",
    "Hôm 3/5, Tổng thống Pháp Marc Delvaux được Chủ tịch nước Lê Thành Đông đón tại Phủ Chủ tịch.",
    ["Lê Thành Đông | Marc Delvaux"],
  ],
  [
    "both of the sentence, en",
    "Ambassador Tran Thu Ha spoke first. Minister Le Thanh Dong and President Paul Martin know each other: the two met in Lyon.",
    ["Le Thanh Dong | Paul Martin"],
  ],
  [
    "his host, en",
    "Mayor Paul Martin came to Hanoi for three days. On May 3 Foreign Minister Le Thanh Dong was his host in the city.",
    ["Le Thanh Dong | Paul Martin"],
  ],
  [
    "she and him, en",
    "Prime Minister Le Thanh Dong arrived in Lyon for the day. Mayor Claire Fontaine spoke of health when she met him.",
    ["Claire Fontaine | Le Thanh Dong"],
  ],
];

const none: [string, string][] = [
  [
    "quoted together",
    "Paul Martin and Le Thanh Dong both said that the health of the people is what counts for them.",
  ],
  [
    "a letter of congratulations",
    "Prime Minister Le Thanh Dong congratulated Paul Martin on his election as the mayor of the town.",
  ],
  [
    "on behalf of",
    "Thay mặt Thủ tướng Lê Thành Đông, người trao huân chương là Đại sứ Trần Thu Hà trong buổi lễ.",
  ],
  [
    "behind a comma, when those met have no name",
    "Mayor Claire Fontaine spoke of health. During talks with the people of the town, Ambassador Le Thanh Dong praised the sea.",
  ],
  [
    "countries that signed",
    "Minister Paul Martin spoke of the memorandum of understanding that the two countries signed in 2006. Le Thanh Dong agreed.",
  ],
  [
    "someone's envoy",
    "The letter from French President Paul Martin was read out, and Prime Minister Le Thanh Dong met no one else that day.",
  ],
  [
    "side by side for one country",
    "French Minister Paul Martin and French Senator Claire Fontaine toured the old town for an hour before the rain came.",
  ],
  ["compared", "Like Le Thanh Dong before him, Paul Martin wants the two countries to do more for the sea."],
];

describe("meetings", () => {
  it.each(held)("%s", async (_, text, meetings) => {
    const found = meetingsOf(await extractText(text, { lang: langOf(text), publishedAt: "2024-05-04" }));
    expect(found.sort()).toEqual([...meetings].sort());
  });

  it.each(none)("none where people are %s", async (_, text) => {
    const { claims } = await extractText(text, { lang: langOf(text) });
    expect(claims.filter((claim) => claim.fact.kind === "Meeting")).toEqual([]);
  });

  const statuses: [string, string][] = [
    [
      "Prime Minister Le Thanh Dong will meet Mayor Paul Martin in Lyon on the day after the visit.",
      "planned",
    ],
    [
      "Prime Minister Le Thanh Dong did not meet Mayor Paul Martin when he was in Lyon for the day.",
      "denied",
    ],
    ["Thủ tướng Lê Thành Đông sẽ gặp Thị trưởng Lyon Marc Delvaux trong những ngày ở Pháp.", "planned"],
  ];
  it.each(statuses)("%s → %s", async (text, status) => {
    const extraction = await extractText(text, { lang: langOf(text) });
    expect(meetingsOf(extraction, status)).toHaveLength(1);
    expect(meetingsOf(extraction)).toEqual([]);
  });

  it("tells day, place and channel, each with its span", async () => {
    const text = "Chiều 3/5, tại Hà Nội, Thủ tướng Lê Thành Đông đã tiếp Thị trưởng Lyon Marc Delvaux.";
    const [claim] = meetingClaims(await extractText(text, { publishedAt: "2024-05-04" }));
    expect(claim).toMatchObject({ date: "2024-05-03", fact: { act: "reception", channel: "in-person" } });
    const surfaces = claim!.arguments.map((x) => [x.as, text.slice(x.start, x.end), x.surface]);
    expect(surfaces).toContainEqual(["place", "Hà Nội", "Hà Nội"]);
    expect(surfaces).toContainEqual(["date", "Chiều 3/5", "Chiều 3/5"]);
  });

  const whenAndWhere: [string, string, string | null, string | null][] = [
    [
      "the days of the visit",
      "Tổng thống Pháp Marc Delvaux thăm Việt Nam từ ngày 3/5 đến 5/5. Trong chuyến thăm, Tổng thống Marc Delvaux đã hội kiến Thủ tướng Lê Thành Đông.",
      "2024-05-03/2024-05-05",
      null,
    ],
    [
      "the town of the sentence before",
      "French President Paul Martin flew to Hanoi on May 3. There he was received by Prime Minister Le Thanh Dong.",
      "2024-05-03",
      "place/hanoi",
    ],
    [
      "the town of a dateline with a short month",
      "PARIS, Jan. 27, 2024 -- President Paul Martin received Prime Minister Le Thanh Dong for an hour and they spoke of health.",
      "2024-01-27",
      "place/paris",
    ],
    [
      "a meeting that is recalled has a day of its own or none",
      "HANOI, May 3 - Ambassador Paul Martin spoke of health on May 3. Years ago he met Prime Minister Le Thanh Dong.",
      null,
      null,
    ],
  ];
  it.each(whenAndWhere)("anchors %s", async (_, text, date, place) => {
    const extraction = await extractText(text, { lang: langOf(text), publishedAt: "2024-05-06" });
    const [claim] = meetingClaims(extraction);
    const key = claim?.arguments.find((argument) => argument.as === "place")?.entity;
    expect(claim?.date).toBe(date);
    expect(extraction.entities.find((entity) => entity.key === key)?.gazetteerId ?? null).toBe(place);
  });

  it("knows a call from a visit", async () => {
    const text =
      "Thủ tướng Lê Thành Đông đã điện đàm với Thủ tướng Pháp Marc Delvaux về y tế và các vấn đề khác.";
    const [claim] = meetingClaims(await extractText(text));
    expect(claim?.fact).toMatchObject({ channel: "phone" });
  });

  it("does not add those who attended to a meeting that is recalled", async () => {
    const text =
      "Năm ngoái, Đại sứ Việt Nam tại Pháp Lê Thành Đông đã gặp bà Claire Fontaine. Cùng dự lễ khai mạc có ông Marc Delvaux, Thị trưởng Lyon.";
    expect(meetingsOf(await extractText(text))).toEqual(["Lê Thành Đông | Claire Fontaine"]);
  });

  it("adds those who were also present, in a quote that holds their names", async () => {
    const text =
      "Ngày 3/5, Đại sứ Việt Nam tại Pháp Lê Thành Đông đã gặp bà Claire Fontaine. Cùng dự có ông Marc Delvaux, Thị trưởng Lyon.";
    const extraction = await extractText(text);
    expect(meetingsOf(extraction)).toEqual(["Lê Thành Đông | Claire Fontaine, Marc Delvaux"]);
    expect(meetingClaims(extraction)[0]?.quote).toContain("Marc Delvaux");
  });
});
