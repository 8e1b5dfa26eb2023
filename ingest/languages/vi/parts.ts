import type { PartWords } from "../part-words.js";

const DIVISION =
  "(?:tỉnh|thành phố|Thành phố|TP\\.?|thủ đô|Thủ đô|huyện|quận|Quận|xã|phường|thị xã|vùng|bang|nước|Tỉnh|Huyện)";
const KIND =
  "(?:quận|huyện|xã|phường|thị xã|thị trấn|thành phố|tỉnh|làng|thôn|đơn vị|công ty con|cơ quan|chi nhánh|viện|trường|khoa|thủ phủ|thủ đô)";

/** Parts and wholes in Vietnamese. */
export const parts: PartWords = {
  links: [`(?:của|tại|ở)(?: ${DIVISION})?`, DIVISION],
  belongs: [
    `(?:khi ấy |khi đó |lúc đó |nay |vốn |là )*?(?:trực )?thuộc(?: ${DIVISION})?`,
    `(?:là )?(?:một )?${KIND} (?:trực thuộc|thuộc|của|ở|nằm trong)(?: ${DIVISION})?`,
    `nằm trong(?: ${DIVISION})?`,
  ],
  inner: [
    "Vụ",
    "Cục",
    "Tổng cục",
    "Viện",
    "Trung tâm",
    "Khoa",
    "Ban",
    "Nhóm(?: nghị sĩ| Nghị sĩ)?",
    "Ủy ban",
    "Uỷ ban",
    "Văn phòng",
    "Phòng",
    "Học viện",
    "Trường",
  ],
  member: ["(?:có chân|sinh hoạt|công tác|làm việc) (?:trong|tại|ở)"],
  from: ["(?:thuộc|của|đến từ|công tác tại)"],
  ownTown: [
    "(?:thành phố|quận|tỉnh|thị xã|huyện|xã) (?:này|mình|nhà|ông|bà)",
    "(?:thành phố|quận|tỉnh) của (?:ông|bà|mình|họ)",
  ],
  bothTowns: ["hai (?:thành phố|địa phương|đô thị|tỉnh|quận|vùng)"],
  linking: ["với", DIVISION],
  not: [
    "không(?: gọi| phải)?(?: là)?",
    "chưa",
    "đề xuất",
    "đề nghị",
    "mong muốn",
    "mong",
    "muốn",
    "sẽ",
    "tiến tới",
    "hướng tới",
    "kế hoạch",
  ],
};
