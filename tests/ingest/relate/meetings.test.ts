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
  ["compared", "Like Le Thanh Dong before him, Paul Martin wants the two countries to do more for the sea."],
];

describe("meetings", () => {
  it.each(held)("%s", async (_, text, meetings) => {
    expect(meetingsOf(await extractText(text, { lang: langOf(text), publishedAt: "2024-05-04" }))).toEqual(
      meetings,
    );
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

  it("knows a call from a visit", async () => {
    const text =
      "Thủ tướng Lê Thành Đông đã điện đàm với Thủ tướng Pháp Marc Delvaux về y tế và các vấn đề khác.";
    const [claim] = meetingClaims(await extractText(text));
    expect(claim?.fact).toMatchObject({ channel: "phone" });
  });

  it("adds those who were also present, in a quote that holds their names", async () => {
    const text =
      "Ngày 3/5, Đại sứ Việt Nam tại Pháp Lê Thành Đông đã gặp bà Claire Fontaine. Cùng dự có ông Marc Delvaux, Thị trưởng Lyon.";
    const extraction = await extractText(text);
    expect(meetingsOf(extraction)).toEqual(["Lê Thành Đông | Claire Fontaine, Marc Delvaux"]);
    expect(meetingClaims(extraction)[0]?.quote).toContain("Marc Delvaux");
  });
});
