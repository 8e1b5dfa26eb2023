import type { MeetingWords, ReferenceWords } from "../language.js";
import { triggers } from "./triggers.js";

export const references: ReferenceWords = {
  pronouns: ["ông", "bà"],
  definite: ["vị", "ngài", "ông", "tân"],
  bareTitles: true,
  nouns: ["vị khách(?: quý| quí)?", "khách", "chủ nhà", "vị này"],
  pairs: [
    "hai (?:ông|bà|vị|nhà lãnh đạo|nguyên thủ|thủ tướng|bộ trưởng|ngoại trưởng|tổng thống|lãnh đạo|chủ tịch)",
    "hai nhà lãnh đạo",
    "cả hai",
  ],
};

export const meetings: MeetingWords = {
  triggers,
  conjunctions: [
    "và",
    "và người đồng cấp(?: [\\p{L}]+){0,2}?",
    "cùng",
    "cùng với",
    "với",
    "rồi",
    "sau đó là",
  ],
  relatives: ["(?:người|vốn)"],
  sideMarks: [
    "(?:phía|bên) (?:Việt Nam|Pháp|Indonesia)(?: là| có)?",
    "đại diện (?:phía |cho )?(?:Việt Nam|Pháp)",
  ],
  attendance: [
    "cùng (?:tham )?dự",
    "cùng tham gia",
    "tham dự (?:buổi|cuộc)",
    "về phía",
    "phía (?:[\\p{L}]+ ){1,3}có",
    "có mặt",
    "góp mặt",
    "chứng kiến",
    "dẫn đầu phía khách",
  ],
  leading: ["do", "dẫn đầu là", "trưởng đoàn là"],
  invitation: ["(?:theo|nhận) lời mời của"],
  absent: [
    "thay mặt(?: cho)?",
    "(?:thư|điện|điện mừng|thông điệp|lời chào|lời mời|lời thăm hỏi|lời chúc|quà)(?: của| từ| tới)?",
    "(?:gửi|chuyển)(?: [\\p{L}]+){0,4} (?:tới|đến|của)",
    "(?:trợ lý|cố vấn|đặc phái viên|đại diện|thư ký|đoàn xe|chuyên cơ|chuyên cơ chở|thay thế|kế nhiệm)(?: của)?",
    "phu nhân",
  ],
  phone: ["điện đàm", "qua điện thoại", "gọi điện", "cuộc gọi"],
  video: ["trực tuyến", "qua cầu truyền hình", "hội nghị video"],
  planned: [
    "sẽ",
    "dự kiến",
    "dự định",
    "chuẩn bị",
    "sắp",
    "theo kế hoạch",
    "(?:có|lên) (?:kế hoạch|lịch)",
    "theo lịch trình",
    "theo chương trình",
  ],
  cancelled: ["bị hủy", "hủy bỏ", "hoãn"],
  denied: ["không gặp", "chưa gặp", "phủ nhận", "từ chối gặp", "bác bỏ"],
  unclear: ["có thể sẽ", "có tin", "(?:mong|muốn|mời)(?: [\\p{L}]+){0,2} (?:gặp|tiếp)"],
  recalled: ["trước đó", "trước đây", "từng", "nhớ lại", "năm ngoái"],
  clauseBreaks: ["trong khi", "cho biết", "nói rằng", "khẳng định", "nhấn mạnh", "rằng"],
  at: ["tại", "ở", "đến", "tới", "từ", "trong"],
};
