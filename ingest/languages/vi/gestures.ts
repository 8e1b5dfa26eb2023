import type { MeetingTrigger } from "../language.js";
import { apart, telling, tenseless, toPronoun } from "../tell.js";
import { OFFICIAL } from "./who.js";

/** Who comes behind a verb: an honorific, an office or a name. */
const SOMEBODY =
  "(?= (?:ông|bà|ngài|Ngài|đồng chí|Đại sứ|Tổng|Thủ tướng|Chủ tịch|Bộ trưởng|Phó|Thứ trưởng|Giáo sư|GS|Tiến sĩ|Thượng|Trung|Đại tướng|\\p{Lu}\\p{Ll}+ \\p{Lu}))";

/** Receptions told by their guest, meals, welcomes and tours. */
export const gestures: MeetingTrigger[] = [
  // "Tiếp ông A, Thủ tướng đề nghị"
  ...telling(
    "reception",
    "with",
    `(?:Tiếp|Gặp|Đón|Làm việc với|Hội đàm với|Trao đổi với|Tiếp xúc với|Hội kiến|Phát biểu khi tiếp|Phát biểu với)${SOMEBODY}`,
  ),
  // "Đón A tại sân bay là B"
  ...telling(
    "welcome",
    "with",
    "(?:ra )?(?:sân bay |nhà ga |bến cảng )?(?:đón|tiễn|nghênh tiếp)(?=[^.;:]{5,140} (?:có|là|gồm) \\p{Lu})",
    "(?:Ra )?(?:sân bay |nhà ga |bến cảng )?(?:Đón|Tiễn)(?=[^.;:]{5,140} (?:có|là|gồm) \\p{Lu})",
  ),
  // "Thị trưởng mời cơm khách"
  ...toPronoun(
    tenseless(
      "reception",
      "subject-object",
      "(?:đã )?(?:tiếp|đón|đón tiếp|mời cơm|chiêu đãi|thết) (?:khách|vị khách|hai vị khách)(?= ?[.,;]|\\s*$| (?:tại|ở|trong|ngay|và|vào|với|rất|từ))",
    ),
  ),
  ...(
    ["mời cơm", "mời dùng cơm", "thết (?:tiệc|đãi)", "chiêu đãi", "mời dự (?:tiệc|cơm)", "cơm"] as const
  ).map(
    (pattern): MeetingTrigger => ({
      pattern,
      shape: "framed",
      opener: "được",
      act: "reception",
      status: "held",
    }),
  ),
  ...apart(
    tenseless(
      "visit",
      "subject-object",
      "(?:dẫn|đưa)(?=[^.;:]{3,90} (?:đi |tới |đến )?(?:thăm|tham quan|xem|dạo))",
      "mời(?=[^.;:]{3,90} (?:đi )?(?:tham quan|xem|dạo))",
      `(?:tới |đến )?(?:thăm(?! hỏi)|chúc (?:thọ|Tết)|mừng thọ|chia buồn (?:cùng|với)|động viên|tặng hoa)${OFFICIAL}`,
      "(?:cùng|với)(?= [^.;:]{3,90} (?:cắt băng|khánh thành|trồng cây|dâng hương|đặt vòng hoa))",
    ),
  ),
  // "đến Viện Pasteur, nơi Viện trưởng B giới thiệu …"
  ...apart(
    tenseless(
      "visit",
      "with",
      "nơi(?= [^.;:]{3,110} (?:giới thiệu|đón|đã tiếp|dẫn|đưa|mời|trình bày|thuyết minh|chờ|trao))",
    ),
  ),
  ...tenseless("talks", "among", "(?:phái đoàn|đoàn)(?: \\p{L}+){0,4}? do"),
];
