import type { MeetingTrigger } from "../language.js";
import { apart, heading, labelled, phoned, telling, tenseless, toPronoun } from "../tell.js";
import { courtesies } from "./courtesies.js";
import { deeds } from "./deeds.js";
import { gestures } from "./gestures.js";
import { OFFICIAL, WHO } from "./who.js";

/** What is handed over in a ceremony. */
const AWARD =
  "(?:[Hh]uân chương|[Hh]uy chương|[Kk]ỷ niệm chương|[Hh]uy hiệu|danh hiệu|giải thưởng|[Bb]ằng khen|quyết định bổ nhiệm|Giấy chấp nhận|phần thưởng|Cành cọ|Bắc đẩu)";
const WORDS = '(?: [\\p{L}\\p{N}"“”/.-]+){0,14}?';
const FEW = "(?: [\\p{L}\\p{N}/.-]+){0,6}?";
/** Occasions at which people meet. */
const TALK =
  "(?:gặp(?: gỡ| mặt| song phương| riêng)?|làm việc|hội kiến|hội đàm|trao đổi|tiếp xúc|đối thoại|tọa đàm|đàm phán|tiếp(?: xã giao| đón| kiến| thân mật)?|điện đàm|ăn (?:sáng|trưa|tối)|thảo luận|trò chuyện)";
const PHONE = "(?:điện đàm|gọi điện|nói chuyện (?:qua )?điện thoại|trao đổi (?:qua )?điện thoại)";
const DID = "(?:đã |vừa |cũng )?";
/** What two people do side by side. */
const DO =
  "(?:trồng cây|cắt băng|duyệt đội danh dự|bước (?:tới|lên|trên)|chứng kiến|dự khán|tham quan|bắt tay|khai mạc|khánh thành|dự (?:tiệc|lễ)|dạo|đi bộ|đi dạo|thăm(?! hỏi)|chủ trì|họp báo|gặp gỡ báo chí|phát biểu với báo chí|nhấn nút|thảo luận|(?:cùng )?trao đổi(?! (?:điện|thư|văn kiện|công hàm|hàng|thương|thông điệp))|trò chuyện|đặt vòng hoa|dâng hương|thưởng thức|ăn tối|dùng bữa)";
const VISITOR =
  "(?:khách|Đại sứ|Chủ tịch(?: nước)?|Thủ tướng|Tổng thống|Bộ trưởng|Tổng Bí thư|đoàn|ông|bà|phái đoàn|đại biểu)";

const receptions: MeetingTrigger[] = [
  // "Tổng Bí thư Tô Lâm đã tiếp Bí thư toàn quốc Fabien Roussel"
  ...tenseless("reception", "subject-object", "(?:đã|vừa) (?:đón )?tiếp(?: đón| kiến| thân mật| xã giao)?"),
  ...telling(
    "reception",
    "subject-object",
    "(?:(?:đón|chủ trì) )?tiếp(?: đón| kiến| thân mật| xã giao)?(?: và làm việc với)?",
    "(?:lần lượt )?(?:tiếp|gặp)(?: riêng)?",
    "(?:đã )?có (?:buổi|cuộc) tiếp",
    "chủ trì (?:buổi |cuộc |lễ |tiệc )?(?:đón tiếp|tiếp|đón|hội đàm|chiêu đãi|chào mừng)(?: chính thức| trọng thể)?",
    // "dành cho ông A một buổi tiếp"
    "dành cho(?=[^.;:]{5,100} (?:buổi|cuộc|sự) (?:tiếp|gặp|đón))",
    `(?:đã )?tiếp nhận (?:Quốc thư|Thư ủy nhiệm)(?: của| từ)?`,
    "chiêu đãi",
  ),
  ...tenseless(
    "reception",
    "subject-object",
    "chủ trì (?:Quốc yến|quốc yến|tiệc(?: chiêu đãi)?|chiêu đãi)(?: \\p{L}+){0,3}? (?:chào mừng|chiêu đãi|đón)",
  ),
  // "Tiếp: A; B", "Các cuộc tiếp – A; B"
  ...telling(
    "reception",
    "with",
    "(?:(?:các )?(?:buổi|cuộc) )?(?:đã |cũng )?(?:tiếp(?: đón| kiến)?|hội kiến) ?[:—–]",
    // "Tiếp Đại sứ là ông B", "Đón khách tại sân bay là bà B"
    `(?:đón |ra đón )?(?:tiếp|đón|tiễn)(?: đón)? ${VISITOR}${FEW} (?:là|có|gồm)`,
    // "Chủ nhà là ông B"
    "(?:chủ nhà|vị chủ nhà|vị khách|khách) (?:là|lần này là|hôm nay là)",
    // "Ngồi đối diện ông là B"
    "(?:ngồi |đứng )?(?:đối diện|bên cạnh|cạnh|trước mặt) (?:ông|bà|khách|chủ nhà) là",
  ),
  ...telling(
    "reception",
    "with",
    "(?:lễ đón|tiệc chiêu đãi|buổi chiêu đãi|Quốc yến)(?: \\p{L}+){0,2}?(?= \\p{Lu})",
  ),
  // "khách đã được bà Nguyễn Thị Hồng, Phó Chủ tịch UBND, đón tiếp"
  ...(
    [
      ["(?:đón )?tiếp(?: đón| kiến| xã giao)?", "reception"],
      ["(?:đón|tiễn|mời (?:dự|dùng)|ra đón)", "welcome"],
      [`(?:trao(?: tặng)?|gắn) ${AWARD}`, "ceremony"],
    ] as const
  ).map(([pattern, act]): MeetingTrigger => ({ pattern, shape: "framed", opener: "được", act })),
  ...telling("welcome", "subject-object", "(?:ra )?(?:tận nơi )?đón"),
  // "Ra đón Chủ tịch nước tại sân bay có A và B", "Ra sân bay đón Chủ tịch nước có A"
  ...telling(
    "welcome",
    "with",
    "(?:ra )?(?:đón|tiễn)(?: \\p{L}+){1,8}? (?:tại|ở) (?:sân bay|nhà ga|chân cầu thang)(?: \\p{L}+){0,6}? (?:có|gồm|là)",
    "ra (?:sân bay|tận sân bay|nhà ga|tận cửa)(?: \\p{L}+){0,4}? (?:đón|tiễn)(?: \\p{L}+){0,6}? (?:có|gồm|là)",
    "tiễn",
    "trải thảm đón",
  ),
];

const talks: MeetingTrigger[] = [
  ...tenseless("talks", "subject-object", "(?:đã|vừa) gặp(?: gỡ| mặt| lại| riêng)?"),
  ...telling(
    "talks",
    "subject-object",
    "(?:lần lượt )?gặp(?: gỡ| mặt| lại| riêng)?",
    `${DID}có (?:một |các |những |nhiều )?(?:buổi|cuộc) ${TALK}(?:(?: \\p{Ll}+){0,2}? (?:với|cùng))?`,
    `${DID}(?:làm việc|tọa đàm|đàm phán|trò chuyện|ăn (?:sáng|trưa|tối)|dùng (?:bữa|cơm)(?: \\p{L}+)?)${FEW} (?:với|cùng)`,
    `${DID}(?:trao đổi|thảo luận|đối thoại)${FEW} (?:với|cùng)`,
    `${DID}hội (?:đàm|kiến)(?: xong)?(?: với| cùng)?`,
    `${DID}bắt tay(?: với)?`,
    `${DID}tiến hành (?:buổi |cuộc )?(?:hội đàm|đàm phán|trao đổi|làm việc)${FEW} với`,
  ),
  // "Trong buổi tiếp Đại sứ Đinh Toàn Thắng, ông Philippe Meunier đã đánh giá cao …"
  ...telling(
    "talks",
    "with",
    `(?:buổi|cuộc) ${TALK}(?: và làm việc)?(?: với| cùng)?`,
    "(?:khi|lần đầu|nhân dịp|trong lúc|sau khi|trước khi|tại lễ) (?:đón|tiếp|gặp|trao đổi với|hội đàm với|hội kiến|làm việc với)(?: tiếp| xã giao| kiến)?(?: với)?",
    // "Cuộc hội đàm của A với B"
    `(?:buổi|cuộc) ${TALK} của(?=[^.;:]{5,80} với)`,
  ),
  ...telling(
    "talks",
    "between",
    `(?:buổi|cuộc|phiên) ${TALK}(?: \\p{L}+){0,3}? giữa`,
    `(?:buổi|cuộc) ${TALK} của(?=[^.;:]{5,80} (?:và|với|cùng))`,
  ),
  ...tenseless(
    "talks",
    "together",
    `${DID}(?:cùng )?(?:bước vào |tiến hành )?(?:hội đàm|hội kiến|đồng chủ trì|gặp nhau)`,
    `${DID}có (?:một |các |những |nhiều )?(?:buổi|cuộc) ${TALK}`,
  ),
  ...tenseless(
    "ceremony",
    "joint",
    `(?:tại|trong) (?:buổi|cuộc) ${TALK}(?! (?:với|cùng|giữa|và|của|\\p{Lu}|ông|bà|đồng chí|ngài|tân|nguyên|cựu|đoàn))`,
  ),
  // "Hai nhà lãnh đạo nhắc lại cuộc hội kiến tháng trước"
  ...tenseless(
    "talks",
    "together",
    `(?:nhắc lại|nhớ lại|ôn lại|nhắc đến)(?: \\p{L}+){0,4}? (?:cuộc|buổi|lần) ${TALK}(?! (?:với|giữa|của|cùng))`,
  ),
  ...apart(
    tenseless(
      "ceremony",
      "subject-object",
      `cùng(?! (?:ngày|lúc|kỳ|thời|năm|tháng|buổi|hôm|chiều|sáng|tối|nhau|chung))(?: với)?(?=[^.;:]{5,100} ${DO})`,
      "tháp tùng(?! [^.;:]{2,60} (?:sẽ )?(?:có|gồm|là) )",
    ),
  ),
  ...telling("talks", "subject-object", "(?:không|chưa|từ chối) (?:gặp|tiếp)").map(
    (trigger): MeetingTrigger => ({ ...trigger, status: "denied" }),
  ),
];

const visits: MeetingTrigger[] = [
  ...telling(
    "visit",
    "subject-object",
    "(?:tới|đến|sang)(?: thăm(?: và)?)? (?:chào|gặp|yết kiến|làm việc với|chia tay|từ biệt)(?: xã giao| từ biệt| tạm biệt| mừng)?",
    "(?:tới|đến)(?: thăm và)? chào(?: xã giao| từ biệt)?",
    "chào (?:xã giao|từ biệt|tạm biệt)",
    `${DID}trình (?:Quốc thư|Thư ủy nhiệm)(?: lên| tới| cho)?`,
  ),
];

const ceremonies: MeetingTrigger[] = [
  ...tenseless("signing", "together", `${DID}(?:cùng )?(?:ký(?: kết)?|đặt bút)`),
  ...tenseless("ceremony", "joint", `${DID}(?:cùng (?:nhau )?)?${DO}`),
  ...tenseless(
    "ceremony",
    "among",
    "(?:dưới )?sự (?:chứng kiến|có mặt|hiện diện|tham dự|chủ trì|đồng chủ trì) của",
    "(?:tham dự|dự|chứng kiến)(?: [\\p{L}\\p{N}/.-]+){0,9}? (?:có|gồm)",
    "trước (?:sự chứng kiến|mặt) (?:của )?",
  ),
  // "Bản ghi nhớ được A và B ký"
  ...tenseless("signing", "among", "được(?=[^.;:]{10,160} ký)", "do(?=[^.;:]{10,160} ký)"),
  // "Đại sứ đã thay mặt Tổng thống trao Huân chương cho ông …"
  ...telling(
    "ceremony",
    "subject-object",
    `${DID}(?:trao|trao tặng|gắn|đeo) ${AWARD}${WORDS} (?:cho|tặng|vinh danh)`,
    `${DID}(?:nhận|đón nhận) ${AWARD}${WORDS} (?:từ|do)`,
    `${DID}trao (?:cho|tặng)(?=[^.;:]{5,100} ${AWARD})`,
  ),
];

const calls: MeetingTrigger[] = phoned([
  ...telling("call", "subject-object", `${DID}${PHONE}(?: cho| với| cùng)?`),
  ...telling("call", "with", "cuộc (?:điện đàm|gọi)(?: với| cùng)?"),
  ...telling("call", "between", "qua điện thoại", "cuộc (?:điện đàm|gọi)(?: \\p{L}+){0,3}? giữa"),
  ...tenseless("call", "together", `${DID}(?:có cuộc )?điện đàm`),
]);

/** What tells of a meeting without a word for it. */
const scenes: MeetingTrigger[] = [
  ...toPronoun(
    tenseless(
      "talks",
      "subject-object",
      "(?:nói|kể|giới thiệu|chia sẻ|bày tỏ|giải thích|cho biết|cảm ơn|đáp lời|dẫn|đưa|mời)(?: với| cho)? (?:khách|vị khách|người khách|khách quý|chủ nhà|người đối thoại|ông khách)(?! sạn)",
      "(?:bắt tay|ôm|đón|tiếp|tiễn|chào|chào đón)(?: hai)? (?:vị khách|người khách|khách quý|vị chủ nhà)(?: (?:Pháp|Việt Nam|phương xa|quý))?",
    ),
  ),
  ...tenseless(
    "talks",
    "next",
    "(?:rồi|tiếp đó|sau đó|kế đến|tiếp theo) (?:đến lượt|là|đến)",
    "đến lượt",
    "sau (?:ông|bà) là",
  ),
  ...apart([
    ...tenseless(
      "talks",
      "subject-object",
      "\\((?:bên |ngoài cùng bên |thứ \\p{L}+ từ )?(?:trái|phải|bìa trái|bìa phải|giữa)(?: \\p{L}+){0,2}\\),?(?: và| với| tiếp| gặp| bắt tay| cùng)",
    ),
    ...tenseless(
      "talks",
      "subject-object",
      "(?:đã )?(?:tặng|bắt tay|ôm)(?= (?:ông|bà|tướng|Đại sứ|ngài|đồng chí|Chủ tịch|Thủ tướng|Tổng thống|Bộ trưởng|\\p{Lu}))",
    ),
    ...tenseless(
      "signing",
      "subject-object",
      "(?:từng )?ký (?:kết )?với",
      `ký(?: kết)?(?: [\\p{L}\\p{N}-]+){1,8}? với${WHO}`,
    ),
  ]),
  ...toPronoun(
    tenseless("welcome", "subject-object", "ra (?:tận )?(?:cửa|cổng|xe|sân) (?:để )?đón(?! \\p{Lu})"),
  ),
  ...tenseless("talks", "likewise", "cũng (?:làm )?(?:như )?(?:vậy|thế)"),
  ...labelled(
    "(?:chủ nhà|bên tiếp|người tiếp|nước chủ nhà) ?:",
    "(?:khách|khách mời|người đến|vị khách|đoàn khách) ?:",
  ),
  ...heading(
    telling(
      "talks",
      "among",
      "(?:thành phần|tham dự|người dự|có mặt|người ký|ai ký|ký tên|chữ ký của|hai bên|bên bàn đàm phán|ai gặp ai|cùng (?:đặt bút|ký)(?: \\p{L}+){0,4}) ?[:?]",
      "từ (?:trái|phải) (?:sang|qua)(?: phải| trái)? ?[:,]",
    ),
  ),
  ...tenseless(
    "visit",
    "subject-object",
    `(?:tìm )?(?:đến|tới|ghé|về)(?: tận)?(?: thăm)? (?:nhà|tư gia|phòng làm việc|căn hộ|biệt thự)(?: riêng)?(?: của)?${OFFICIAL}`,
  ),
];

/** Words of meeting. */
export const triggers: MeetingTrigger[] = [
  ...receptions,
  ...talks,
  ...visits,
  ...ceremonies,
  ...calls,
  ...scenes,
  ...gestures,
  ...courtesies,
  ...deeds,
];
