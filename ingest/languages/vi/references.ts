import type { ReferenceWords } from "../reference-words.js";

/** What may stand before a noun that says what someone is: "nhà ngoại giao", "vị đại sứ này". */
const the = (nouns: string) =>
  `(?:vị |viên )?(?:${nouns})(?: (?:này|ấy|đó|kỳ cựu|người Pháp|người Việt|Pháp|Việt Nam))?(?! \\p{Lu})`;
const two = (nouns: string) => `(?:hai|cả hai) (?:${nouns})`;

/** Vietnamese words that stand for someone. */
export const references: ReferenceWords = {
  pronouns: ["ông", "bà"],
  notPronouns: ["(?:bà|ông) (?:con|cha|mẹ|bà|đỡ|chủ|lão|già|nội|ngoại|cụ|tổ|đồ|hoàng|trời|xã|tiên)"],
  governing: [
    "(?:với|gặp|tiếp|đón|cùng|cho|mời|tiễn|thăm|tới|cảm ơn|chúc mừng|của|chào|bởi|về|để|thay|đưa|tặng|trao|nói với|hỏi|giúp|đợi|chờ|mời cơm|mời tiệc)",
  ],
  definite: ["vị", "ngài", "ông", "tân", "bà"],
  indefinite: ["(?:các|những|nhiều|một số|mọi|mỗi|mấy|từng|một|vài|bất kỳ|chức|ghế)"],
  bareTitles: true,
  nouns: [
    "vị khách(?: quý| quí| này)?",
    "khách(?! (?:sạn|du lịch|hàng|mời|tham quan|quốc tế|quan))",
    "(?:vị )?chủ nhà",
    "vị này",
  ],
  descriptions: [
    {
      pattern: the("nhà ngoại giao"),
      offices: ["ambassador", "consul", "deputy-minister"],
      title: "nhà ngoại giao",
    },
    { pattern: the("đặc phái viên|phái viên|sứ giả"), title: "(?:đặc phái viên|phái viên|đặc sứ)" },
    { pattern: the("(?:vị|viên) tướng"), title: "(?:thượng|đại|trung|thiếu) tướng" },
    { pattern: "(?:vị )?nguyên thủ(?: quốc gia)? (?:Pháp|Việt Nam|Indonesia)", offices: ["head-of-state"] },
    {
      pattern:
        "(?:nhà lãnh đạo|vị khách|vị lãnh đạo|quan chức|chính khách|nữ chính khách|vị khách quý) (?:người )?(?:Pháp|Việt Nam|Indonesia)(?! \\p{Lu})",
      national: true,
    },
    {
      pattern: "(?:nhà lãnh đạo|ông chủ Điện Élysée) ?(?:Pháp|Việt Nam|này|Indonesia)?(?! \\p{Lu})",
      offices: ["head-of-state", "head-of-government", "party-leader"],
    },
  ],
  pairs: [
    {
      pattern: two(
        "ông|bà|vị|nhà lãnh đạo|lãnh đạo|người(?= (?:lại |đã |cùng |gặp|ngồi|bắt tay|hội|trao đổi|nói))|trưởng đoàn|quan chức",
      ),
    },
    { pattern: two("nguyên thủ|tổng thống"), offices: ["head-of-state"] },
    { pattern: two("thủ tướng"), offices: ["head-of-government"] },
    { pattern: two("bộ trưởng|ngoại trưởng"), offices: ["minister", "deputy-minister"] },
    { pattern: two("chủ tịch"), offices: ["head-of-state", "speaker", "senate-president", "chair"] },
    { pattern: two("đại sứ|nhà ngoại giao"), offices: ["ambassador", "consul"] },
    { pattern: two("thị trưởng"), offices: ["mayor"] },
    { pattern: "cả hai" },
  ],
  delegations: {
    nouns: [
      "(?:các (?:thành viên|đại biểu) )?(?:trong )?(?:phái )?đoàn(?: công tác| đại biểu| khách)?(?: (?:Việt Nam|Pháp|Indonesia))?(?=[.,;:]| (?:đã|cũng|có|tới|đến|thăm|gặp|làm việc|được|sẽ|bày|tham|dự|trao|tại|ở|là|và|còn|vào|sang|trong|nhân|đặt|dâng|chụp|họp|rời|lên|đi|tiếp tục)(?! \\p{Lu}))",
      "(?:các|những) (?:vị )?khách(?: quý)?(?= (?:đã|được|tới|đến|Pháp|Việt Nam)|[.,])",
    ],
    leading: [
      "(?:dẫn đầu|trưởng) (?:phái )?đoàn(?: [\\p{L}]+){0,4} là",
      "(?:dẫn đầu|trưởng) (?:phái )?đoàn ?[:,]",
    ],
    heading: ["(?:làm )?trưởng (?:phái )?đoàn", "dẫn đầu", "và (?:phái )?đoàn", "cùng (?:phái )?đoàn"],
  },
  firstPerson: ["tôi"],
  saying: ["(?:nói|kể|cho biết|chia sẻ|nhớ lại|kể lại|bộc bạch|tâm sự|khẳng định|cho hay|hỏi|đáp)"],
  obliques: [
    "(?:với|của|cho|bởi|do|theo|tới|từ|giữa|về|như|cùng|gặp|tiếp|đón|mời|thay mặt|sau khi|trước khi|được)(?: (?:ông|bà|ngài|đồng chí))?",
  ],
  escorts: ["(?:cùng đi(?: với| có)?|tháp tùng|đi cùng)(?: là| có)?"],
  female: ["(?:bà|chị|cô|nữ sĩ|phu nhân)"],
  male: ["(?:ông|anh|ngài)"],
};
