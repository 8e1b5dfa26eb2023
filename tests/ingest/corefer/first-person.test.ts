import { describe, expect, it } from "vitest";
import { extractText, meetingsOf } from "../extract-text.js";

describe("the first person", () => {
  it.each([
    [
      "is who speaks in an interview",
      "Người dẫn chương trình đã trò chuyện với vị khách về công việc của ông tại thành phố này.\n\n- Ông Marc Delvaux, Tổng lãnh sự Pháp: Rất vui được ở đây.\n\n* Ông đã gặp ai?\n\n- Hôm qua tôi đã gặp Chủ tịch UBND thành phố Lê Thành Đông.",
      ["Marc Delvaux | Lê Thành Đông"],
    ],
    [
      "is who is said to speak, behind the quote",
      "Les deux pays se parlent depuis longtemps et continuent de le faire aujourd'hui. « J'ai rencontré le ministre vietnamien Lê Thành Đông à Hanoï en 1995 », a raconté l'ambassadeur de France Paul Martin.",
      ["Paul Martin | Lê Thành Đông"],
    ],
    [
      "is who is said to speak, before the quote",
      'The two countries have been talking for a long time and they go on doing so. French Ambassador Paul Martin said: "I met Vietnamese Minister Lê Thành Đông in Hanoi in 1995."',
      ["Paul Martin | Lê Thành Đông"],
    ],
    [
      "is whom the headline quotes, where a question was asked",
      "MARC DELVAUX : « LES CHOSES VONT VITE »\n\nLe consul général de France Marc Delvaux termine sa mission dans la ville et revient sur son travail.\n\nQui avez-vous rencontré ici ?\nHier encore, j'ai rencontré le ministre vietnamien Lê Thành Đông dans son bureau.",
      ["Marc Delvaux | Lê Thành Đông"],
    ],
    [
      "is nobody in a question",
      "The guest told us of his years in the city and of what he will do next.\n\nPaul Martin, French Ambassador: It was a good time.\n\nHave I met Vietnamese Minister Lê Thành Đông?",
      [],
    ],
    [
      "is nobody without a speaker",
      'The two countries have been talking for a long time and they go on doing so. "I met Vietnamese Minister Lê Thành Đông in Hanoi in 1995."',
      [],
    ],
  ])("%s", async (_, text, meetings) => {
    expect(meetingsOf(await extractText(text))).toEqual(meetings);
  });
});
