import type { MeetingWords, ReferenceWords } from "../language.js";

export const references: ReferenceWords = {
  pronouns: ["ông", "bà"],
  definite: ["vị", "ngài", "ông", "tân"],
  bareTitles: true,
};

export const meetings: MeetingWords = {
  triggers: [
    // "Tổng Bí thư Tô Lâm đã tiếp Bí thư toàn quốc Fabien Roussel"
    {
      pattern: "(?:đã |vừa )?(?:đón )?tiếp(?: đón| kiến| thân mật)?",
      shape: "subject-object",
      act: "reception",
    },
    { pattern: "(?:đã )?có (?:buổi|cuộc) tiếp", shape: "subject-object", act: "reception" },
    { pattern: "(?:đã |vừa )?gặp(?: gỡ| mặt| lại)?", shape: "subject-object", act: "talks" },
    {
      pattern:
        "(?:đã )?có (?:một |các |những )?(?:buổi|cuộc) (?:gặp(?: gỡ)?|làm việc|hội kiến|hội đàm|trao đổi|tiếp xúc)",
      shape: "subject-object",
      act: "talks",
    },
    { pattern: "(?:đã )?làm việc (?:với|cùng)", shape: "subject-object", act: "talks" },
    { pattern: "(?:đã )?hội (?:đàm|kiến)(?: với| cùng)?", shape: "subject-object", act: "talks" },
    { pattern: "(?:tới|đến) chào(?: xã giao)?", shape: "subject-object", act: "visit" },
    { pattern: "chào xã giao", shape: "subject-object", act: "visit" },
    {
      pattern: "(?:đã )?(?:gọi điện|điện đàm)(?: cho| với| cùng)?",
      shape: "subject-object",
      act: "call",
      channel: "phone",
    },
    { pattern: "(?:ra )?đón", shape: "subject-object", act: "welcome" },
    {
      pattern: "(?:buổi|cuộc) (?:gặp(?: gỡ)?|tiếp|làm việc|hội đàm|hội kiến|điện đàm) (?:với|cùng)?",
      shape: "with",
      act: "talks",
    },
    {
      pattern: "(?:buổi|cuộc) (?:gặp(?: gỡ)?|hội đàm|hội kiến|điện đàm|làm việc) giữa",
      shape: "between",
      act: "talks",
    },
    {
      pattern: "(?:đã )?(?:cùng )?(?:hội đàm|hội kiến|đồng chủ trì|gặp nhau)",
      shape: "together",
      act: "talks",
    },
  ],
  conjunctions: ["và", "cùng", "cùng với", "với", "rồi"],
  attendance: [
    "cùng (?:tham )?dự",
    "cùng tham gia",
    "tháp tùng",
    "đi cùng",
    "về phía",
    "phía Việt Nam có",
    "phía Pháp có",
    "có mặt",
  ],
  phone: ["điện đàm", "qua điện thoại", "gọi điện", "cuộc gọi"],
  video: ["trực tuyến", "qua cầu truyền hình", "hội nghị video"],
  planned: ["sẽ", "dự kiến", "dự định", "chuẩn bị", "sắp", "theo kế hoạch", "theo dự kiến"],
  cancelled: ["hủy", "hoãn", "bị hủy"],
  denied: ["không gặp", "chưa gặp", "phủ nhận", "từ chối gặp", "bác bỏ"],
  unclear: ["có thể sẽ", "có tin"],
  recalled: [
    "trước đó",
    "trước đây",
    "từng",
    "nhớ lại",
    "năm ngoái",
    "hồi (?:tháng|năm)",
    "năm (?:19|20)\\d{2}",
  ],
  clauseBreaks: ["trong khi", "còn", "cho biết", "nói rằng", "khẳng định", "nhấn mạnh", "rằng"],
  at: ["tại", "ở", "đến", "tới", "từ"],
};
