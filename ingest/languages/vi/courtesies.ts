import type { MeetingTrigger } from "../language.js";
import { apart, telling, tenseless, toPronoun } from "../tell.js";

const DID = "(?:đã |vừa |cũng |đã cùng )?";
/** What is handed over as a token of a visit. */
const GIFT =
  "(?:quà|món quà|bức tranh|tranh|bức ảnh|ảnh|hoa|bó hoa|lẵng hoa|sách|cuốn sách|kỷ vật|vật kỷ niệm|lưu niệm|tặng phẩm|bản sao|khăn|áo dài|logo|biểu trưng|mô hình|cờ)(?: [\\p{L}]+){0,6}?";
const MEAL =
  "(?:cơm|ăn (?:sáng|trưa|tối|cơm)|dùng (?:cơm|bữa|tiệc|trà)|dự (?:tiệc|quốc yến)|tiệc|trà)(?: [\\p{Ll}]+){0,2}?";
const HOME =
  "(?:đến|tới|về|vào|sang) (?:nhà|tư gia|dinh|phòng làm việc|dùng|ăn|thăm nhà)(?: riêng)?|duyệt đội danh dự|(?:cùng )?bước (?:lên|vào)|(?:thăm|tham quan)(?= (?:nhà|phòng|vườn|khu))";
/** Who may be told something face to face: an office or an honorific follows. */
const SOMEONE =
  "(?:ông|bà|ngài|Ngài|đồng chí|Đồng chí|Đại sứ|Chủ tịch|Thủ tướng|Tổng thống|Bộ trưởng|Thị trưởng|Tổng lãnh sự|Tổng Lãnh sự|Bí thư|Phó|Đoàn|đoàn|Giáo sư|GS|Thống đốc|Thượng nghị sĩ|Nghị sĩ|Quốc vương|Tỉnh trưởng|Tổng Bí thư)";

/** Meals, gifts, pictures taken and things shown: courtesies that one pays only to someone who is there. */
export const courtesies: MeetingTrigger[] = [
  ...telling("reception", "subject-object", `${DID}mời (?=${SOMEONE}[^.;:]{3,80} (?:${MEAL}|${HOME}))`),
  ...tenseless(
    "reception",
    "subject-object",
    `${DID}mời (?:${MEAL}|${HOME})`,
    `${DID}thết (?:tiệc|đãi)(?: cơm| tiệc)?`,
  ),
  ...(
    [
      [`(?:mời|thết|giữ lại)(?: ở lại)? (?:${MEAL}|${HOME})`, "reception"],
      [
        "(?:đích thân |trực tiếp |nồng nhiệt |trọng thể |thân mật )?(?:đón |ra đón )?(?:tiếp|đón)(?: đón| kiến| xã giao| thân mật| trọng thể| nồng nhiệt| nồng hậu| tiễn| riêng)?",
        "reception",
      ],
      ["(?:dẫn|đưa|hướng dẫn) (?:đi )?(?:thăm|tham quan|xem)", "visit"],
      ["(?:trao|tặng|trao tặng)(?: \\p{L}+){1,5}?", "ceremony"],
    ] as const
  ).map(([pattern, act]): MeetingTrigger => ({ pattern, shape: "framed", opener: "được", act })),
  ...apart([
    ...tenseless(
      "ceremony",
      "subject-object",
      `${DID}(?:trao|tặng|trao tặng|biếu) ${GIFT}(?: (?:cho|tặng|tới|đến))?(?= ${SOMEONE})`,
      `${DID}chụp (?:ảnh|hình)(?: [\\p{L}]+){0,3} (?:với|cùng)`,
      `${DID}(?:giới thiệu|thông báo|trao đổi|bày tỏ|cảm ơn|chia sẻ)(?: trực tiếp)? (?:với|cho) (?=(?:Đại sứ|ngài Đại sứ|Thị trưởng|Tổng lãnh sự|Tổng Lãnh sự|đoàn|Đoàn|khách))`,
      `${DID}(?:tới |đến |đi )?(?:thăm|tham quan|dạo|đi bộ|đi dạo|ăn|uống|dự|xem|dâng hương|trồng cây|thưởng thức)(?: (?!gặp|cùng)[\\p{L}\\p{N}-]+){0,8}? cùng(?: với)?`,
      `${DID}bàn(?: bạc| luận)?(?: \\p{Ll}+){0,4} (?:với|cùng)`,
      `${DID}nói chuyện(?: riêng| thân mật| lâu| \\p{L}+ phút)? (?:với|cùng)`,
      "(?:xin |trân trọng |chân thành )?cảm ơn(?=[^.;:]{5,110} (?:đã )?(?:dành thời gian|dành cho|bớt chút thời gian|nhận lời) (?:\\p{L}+ ){0,3}?(?:tiếp|đón|gặp))",
    ),
    ...tenseless(
      "ceremony",
      "together",
      `${DID}(?:cùng )?(?:chụp (?:ảnh|hình)|trao (?:đổi )?(?:quà|tặng phẩm|văn kiện|kỷ niệm chương)|trao nhau)`,
    ),
    // "Chủ tịch UBND tỉnh chủ trì buổi tiếp."
    ...toPronoun(
      tenseless(
        "reception",
        "subject-object",
        `${DID}chủ trì (?:buổi|cuộc|lễ|tiệc) (?:tiếp|đón|hội đàm|làm việc|chiêu đãi)(?: \\p{Ll}+){0,3}?(?=[.,;]| tại)`,
      ),
    ),
  ]),
  ...telling(
    "talks",
    "between",
    "(?:hội đàm|hội kiến|điện đàm|tọa đàm|đối thoại|trao đổi|làm việc|gặp gỡ|gặp mặt|gặp) giữa",
  ),
  ...tenseless(
    "talks",
    "together",
    "(?:trao đổi|nói chuyện|làm việc|gặp gỡ|gặp|hội đàm|tiếp xúc|bắt tay|trò chuyện) (?:với )?nhau",
  ),
  ...tenseless(
    "visit",
    "subject-object",
    `${DID}(?:trình|trao)(?: bản sao)? (?:Quốc thư|Thư ủy nhiệm|Ủy nhiệm thư|quốc thư)(?: \\p{L}+){0,8}? (?:lên|tới|cho|đến)`,
  ),
];
