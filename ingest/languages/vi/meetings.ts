import type { MeetingWords, ReferenceWords } from "../language.js";

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

/** What is handed over in a ceremony. */
const AWARD =
  "[Hh]uân chương|[Hh]uy chương|[Kk]ỷ niệm chương|[Hh]uy hiệu|danh hiệu|giải thưởng|[Bb]ằng khen|quyết định bổ nhiệm|Giấy chấp nhận|phần thưởng";
const WORDS = '(?: [\\p{L}\\p{N}"“”-]+){0,14}?';

export const meetings: MeetingWords = {
  triggers: [
    // "Tổng Bí thư Tô Lâm đã tiếp Bí thư toàn quốc Fabien Roussel"
    {
      pattern: "(?:đã|vừa) (?:đón )?tiếp(?: đón| kiến| thân mật)?",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
    { pattern: "(?:đón )?tiếp(?: đón| kiến| thân mật)?", shape: "subject-object", act: "reception" },
    { pattern: "(?:đã )?có (?:buổi|cuộc) tiếp", shape: "subject-object", act: "reception" },
    // "Tiếp: A; B", "Các cuộc tiếp – A; B"
    {
      pattern: "(?:(?:các )?(?:buổi|cuộc) )?(?:đã |cũng )?(?:tiếp(?: đón| kiến)?|hội kiến) ?[:—–]",
      shape: "with",
      act: "reception",
    },
    // "khách đã được bà Nguyễn Thị Hồng, Phó Chủ tịch UBND, đón tiếp"
    { pattern: "(?:đón )?tiếp(?: đón| kiến)?", shape: "framed", opener: "được", act: "reception" },
    { pattern: "(?:đón|tiễn|mời (?:dự|dùng))", shape: "framed", opener: "được", act: "welcome" },
    { pattern: "(?:đã|vừa) gặp(?: gỡ| mặt| lại)?", shape: "subject-object", act: "talks", status: "held" },
    { pattern: "(?:lần lượt )?gặp(?: gỡ| mặt| lại)?", shape: "subject-object", act: "talks" },
    {
      pattern:
        "(?:đã )?có (?:một |các |những )?(?:buổi|cuộc) (?:gặp(?: gỡ)?|làm việc|hội kiến|hội đàm|trao đổi|tiếp xúc|điện đàm)(?: [\\p{L}]+){0,2}(?: với| cùng)?",
      shape: "subject-object",
      act: "talks",
    },
    { pattern: "(?:đã )?làm việc (?:với|cùng)", shape: "subject-object", act: "talks" },
    { pattern: "(?:đã )?hội (?:đàm|kiến)(?: xong)?(?: với| cùng)?", shape: "subject-object", act: "talks" },
    { pattern: "(?:tới|đến)(?: thăm và)? chào(?: xã giao)?", shape: "subject-object", act: "visit" },
    {
      pattern: "(?:không|chưa|từ chối) (?:gặp|tiếp)",
      shape: "subject-object",
      act: "talks",
      status: "denied",
    },
    { pattern: "chào xã giao", shape: "subject-object", act: "visit" },
    {
      pattern: "(?:đã )?(?:gọi điện|điện đàm)(?: cho| với| cùng)?",
      shape: "subject-object",
      act: "call",
      channel: "phone",
    },
    { pattern: "(?:ra )?(?:tận nơi )?đón", shape: "subject-object", act: "welcome" },
    // "Ra đón Chủ tịch nước tại sân bay có A và B"
    {
      pattern:
        "(?:ra )?(?:đón|tiễn)(?: \\p{L}+){1,8}? (?:tại|ở) (?:sân bay|nhà ga|chân cầu thang)(?: \\p{L}+){0,6}? (?:có|gồm)",
      shape: "with",
      act: "welcome",
    },
    { pattern: "tiễn", shape: "with", act: "welcome" },
    { pattern: "trải thảm đón", shape: "with", act: "welcome" },
    // "Trong buổi tiếp Đại sứ Đinh Toàn Thắng, ông Philippe Meunier đã đánh giá cao …"
    {
      pattern:
        "(?:buổi|cuộc) (?:gặp(?: gỡ)?|tiếp|làm việc|hội đàm|hội kiến|điện đàm|trao đổi)(?: với| cùng)?",
      shape: "with",
      act: "talks",
    },
    {
      pattern: "(?:khi|lần đầu|nhân dịp) (?:đón|tiếp|gặp|trao đổi với)(?: tiếp)?",
      shape: "with",
      act: "reception",
    },
    {
      pattern: "chủ trì (?:buổi|cuộc|lễ) (?:đón )?(?:tiếp|đón|hội đàm)(?: chính thức)?",
      shape: "subject-object",
      act: "reception",
    },
    {
      pattern: "(?:buổi|cuộc) (?:gặp(?: gỡ)?|hội đàm|hội kiến|điện đàm|làm việc|tiếp xúc) giữa",
      shape: "between",
      act: "talks",
    },
    { pattern: "qua điện thoại", shape: "between", act: "call", channel: "phone" },
    {
      pattern:
        "(?:đã )?(?:cùng )?(?:bước vào |tiến hành )?(?:hội đàm|hội kiến|đồng chủ trì|gặp nhau|điện đàm)",
      shape: "together",
      act: "talks",
    },
    { pattern: "(?:đã )?(?:cùng )?ký(?: kết)?", shape: "together", act: "signing" },
    {
      pattern:
        "(?:đã )?(?:cùng (?:nhau )?)?(?:trồng cây|cắt băng|duyệt đội danh dự|bước (?:tới|lên|trên)|chứng kiến|dự khán|tham quan|bắt tay|khai mạc|khánh thành|dự (?:tiệc|lễ))",
      shape: "joint",
      act: "ceremony",
    },
    // "Đại sứ đã thay mặt Tổng thống trao Huân chương cho ông …"
    {
      pattern: `(?:đã )?(?:trao|trao tặng|gắn|đeo) (?:${AWARD})${WORDS} (?:cho|tặng|vinh danh)`,
      shape: "subject-object",
      act: "ceremony",
    },
    {
      pattern: `(?:đã )?trình (?:Quốc thư|Thư ủy nhiệm)(?: lên)?`,
      shape: "subject-object",
      act: "visit",
    },
    {
      pattern:
        "chủ trì (?:Quốc yến|quốc yến|tiệc(?: chiêu đãi)?|chiêu đãi)(?: [\\p{L}]+){0,3}? (?:chào mừng|chiêu đãi|đón)",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
  ],
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
  planned: ["sẽ", "dự kiến", "dự định", "chuẩn bị", "sắp", "theo kế hoạch"],
  cancelled: ["bị hủy", "hủy bỏ", "hoãn"],
  denied: ["không gặp", "chưa gặp", "phủ nhận", "từ chối gặp", "bác bỏ"],
  unclear: ["có thể sẽ", "có tin", "(?:mong|muốn|mời)(?: [\\p{L}]+){0,2} (?:gặp|tiếp)"],
  recalled: ["trước đó", "trước đây", "từng", "nhớ lại", "năm ngoái"],
  clauseBreaks: ["trong khi", "cho biết", "nói rằng", "khẳng định", "nhấn mạnh", "rằng"],
  at: ["tại", "ở", "đến", "tới", "từ", "trong"],
};
