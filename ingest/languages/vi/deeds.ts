import type { MeetingTrigger } from "../language.js";
import { apart, heading, phoned, telling, tenseless } from "../tell.js";
import { OFFICIAL, WHO } from "./who.js";

const DID = "(?:đã |vừa |cũng |lại |còn |liền )?";
const SMALL = "(?: [\\p{Ll}\\p{N}]+){0,6}?";
/** What is handed over. */
const THING =
  "(?:huân chương|huy chương|kỷ niệm chương|huy hiệu|bằng khen|giấy khen|danh hiệu|phần thưởng|giải thưởng|cành cọ|chìa khóa|món quà|quà|bức tranh|bức ảnh|bức tượng|cuốn sách|bó hoa|lẵng hoa|kỷ vật|tấm bằng|bản sao|chiếc|con dấu|ấn|hiện vật)";
/** What one hands over without standing before somebody. */
const NOTHING =
  "(?! (?:quyền|cơ hội|nhiệm vụ|trọng trách|chức|độc lập|hợp đồng|gói thầu|lại quyền|đổi|lời|niềm|sự|thư|công hàm|tối hậu thư|thông điệp|thưởng|huân chương|huy chương|danh hiệu|giải|học bổng|bản quyền|tác quyền|toàn bộ|lại toàn bộ))";
const OCCASION =
  "(?:bữa (?:cơm|ăn|tiệc|tối|trưa|sáng|điểm tâm)|tiệc trà|(?:phiên|cuộc|buổi) (?:họp|giao lưu|chuyện trò|hội ý|thương thảo|thương thuyết|hàn huyên|hội ngộ|tái ngộ|yết kiến|diện kiến)|chầu (?:cà phê|trà)|ván cờ)";

/** Things handed over, from one or out of the hands of another. */
const hands: MeetingTrigger[] = [
  // "Huân chương được A gắn lên ngực áo B"
  ...telling(
    "ceremony",
    "with",
    `${THING}(?: [\\p{L}\\p{N}"“”-]+){0,5}? được(?=[^.;:]{5,120} (?:gắn|trao|trao tặng|tặng|đeo|choàng|bàn giao) )`,
  ),
  ...apart(
    tenseless(
      "ceremony",
      "subject-object",
      `${DID}(?:trao|trao tặng|tặng|biếu|bàn giao|trao trả|trao lại|hoàn trả|choàng|quàng|đeo|tặng lại)${NOTHING}(?: [\\p{L}\\p{N}"“”-]+){1,10}? (?:cho|tặng|lên|vào tay|tận tay|tới tay)${WHO}`,
      `${DID}(?:đọc|ký|hát|đàn) (?:tặng|cho)${WHO}`,
      `${DID}nhận(?: [\\p{L}\\p{N}"“”-]+){1,10}? (?:từ tay|do)${WHO}`,
    ),
  ),
];

/** What two do face to face. */
const faces: MeetingTrigger[] = [
  ...apart([
    ...tenseless(
      "talks",
      "subject-object",
      `${DID}(?:ngồi|đứng)(?: [\\p{Ll}\\p{N}]+){0,8}? (?:với|cùng|cạnh|bên cạnh|đối diện(?: với)?)${WHO}`,
      `${DID}(?:đàm đạo|hàn huyên|tâm sự|thương thuyết|thương thảo|tranh luận|hội ý|họp|họp kín|họp riêng|uống trà|uống cà phê|cà phê|nâng ly|nâng cốc|cụng ly|cạn ly|đánh cờ|chơi cờ|biểu diễn|song tấu|dạo bước|sánh bước|tản bộ|tái ngộ|hội ngộ|gặp gỡ|nói chuyện)${SMALL} (?:với|cùng|bên)${WHO}`,
      `${DID}(?:chào đón|đón chào|nghênh đón|nghênh tiếp|tiếp chuyện|yết kiến|diện kiến|bệ kiến|tìm gặp|ghé gặp|ghé thăm|vào gặp|giáp mặt|ôm chầm(?: lấy)?|ôm lấy|khoác vai|vỗ vai|ôm hôn|ôm siết|siết(?: chặt)? tay|nắm(?: chặt)? tay|đưa tiễn|tiễn chân|tiễn biệt|khám cho|mổ cho|phẫu thuật cho)${WHO}`,
      `${DID}chào mừng(?= [^.;:]{3,90} (?:đến|tới|sang|trở lại|đã))${WHO}`,
      `${DID}giới thiệu (?:với|cho)${WHO}`,
      `cùng(?! (?:ngày|lúc|kỳ|thời|năm|tháng|buổi|hôm|chiều|sáng|tối|nhau|chung))(?: với)?(?=[^.;:]{5,120} (?:đặt bút|ký kết|ký))${WHO}`,
      `(?:nói|tâm sự|thổ lộ|phàn nàn|hứa|cam kết|hỏi|bảo)(?: với)?${WHO}(?=[^.;:]{3,120} (?:tại (?:buổi|cuộc|bữa)|trong (?:buổi|cuộc|bữa)|khi (?:hai|gặp|tiếp|được|bước|tiễn|đón)|lúc (?:chia tay|gặp|tiễn)))`,
    ),
    ...telling(
      "talks",
      "with",
      `(?:ngồi|đứng|đi)(?: \\p{Ll}+){0,2}? (?:đối diện(?: với)?|cạnh|bên cạnh|bên)${WHO}`,
      `(?:trước mặt|theo chân)${WHO}`,
      `(?:trả lời|đáp lại|giải đáp) (?:câu hỏi|thắc mắc)(?: \\p{Ll}+){0,3}? của(?=[^.;:]{5,90} (?:ngay tại|tại (?:chỗ|buổi|cuộc|phiên|nhà máy|công trường|hiện trường)|trong (?:buổi|cuộc)))${OFFICIAL}`,
    ),
  ]),
  ...tenseless(
    "talks",
    "joint",
    "(?:ngồi(?: lại)?|bắt tay|siết(?: chặt)? tay|nắm(?: chặt)? tay|ôm(?: chầm| hôn| chặt)?|nâng ly|nâng cốc|cụng ly|đứng|sánh bước|ăn|uống|chia tay|chào|tặng quà|nói chuyện|tranh luận|hàn huyên|đối mặt|giáp mặt|tái ngộ|họp)(?: \\p{Ll}+){0,2}? (?:với |cạnh |bên |cùng )?(?:lấy )?nhau",
    "(?:bước vào|bắt đầu|tiến hành) (?:cuộc |buổi |phiên )?(?:hội đàm|hội kiến|làm việc|đàm phán|trao đổi|tiếp xúc|gặp)",
    "cùng nhau (?:đi|đến|tới|ra|vào|lên|xuống|thăm|xem|ăn|uống|dự|chụp|hát|chơi|bàn|trồng|thưởng|ngắm)",
    "(?:đứng|đi|ngồi|lên) (?:chung|cùng) (?:sân khấu|xe|bàn|một bàn|thuyền|khán đài|hàng ghế|khung hình)",
    "(?:cùng|cùng nhau) (?:có mặt|góp mặt|xuất hiện|hiện diện) (?:tại|ở|trên|trong (?:buổi|lễ|phòng|cuộc))",
    "(?:khảo sát|thị sát|ngồi thuyền|thả hoa|thắp hương|viếng|rung chuông|gióng (?:trống|chuông)|đánh trống|kéo (?:màn|tấm)|cắt bánh|nâng cốc|nâng ly|chèo thuyền|biểu diễn|trình diễn|dùng bữa|uống trà|cúi đầu|mặc niệm|mở màn|gặp gỡ báo giới)",
  ),
];

/** Occasions, whose hosts and guests the words name. */
const occasions: MeetingTrigger[] = [
  ...telling("talks", "with", `${OCCASION}${SMALL} (?:với|cùng)${WHO}`),
  ...telling(
    "talks",
    "between",
    `${OCCASION}${SMALL} giữa`,
    `${OCCASION} của(?=[^.;:]{5,80} (?:với|và|cùng))`,
  ),
  // "Chủ trì buổi tiếp là B"
  ...telling("reception", "with", "chủ trì (?:buổi|cuộc|lễ|tiệc|phiên)(?: \\p{Ll}+){1,4}? (?:là|có|gồm)"),
  ...tenseless(
    "talks",
    "among",
    "(?:do|dưới sự)(?=[^.;:]{10,160} (?:làm trưởng đoàn|đồng chủ trì|chủ trì|dẫn đầu))",
    "dưới sự (?:đồng )?chủ tọa của",
    "(?:tham dự|dự|tham gia|chứng kiến)(?: [\\p{L}\\p{N}/.-]+){0,6}?,? (?:về )?(?:phía|bên) (?:Pháp|Việt Nam|khách|bạn|tỉnh|thành phố)(?: \\p{L}+)? có",
  ),
  ...apart(
    telling(
      "ceremony",
      "with",
      `do(?=[^.;:]{5,90} (?:chủ trì|tổ chức|chiêu đãi|mời|khoản đãi) (?:\\p{Ll}+ ){0,5}?(?:có|gồm) )${WHO}`,
    ),
  ),
  ...heading(
    telling(
      "talks",
      "among",
      "(?:điện đàm|hội đàm|hội kiến|gặp gỡ|tiếp xúc|đàm phán)(?: (?:cấp cao|song phương))?(?: (?:Việt|Pháp|Việt Nam) ?[-–] ?(?:Pháp|Việt|Việt Nam))? ?:",
    ),
  ),
];

/** Hosts who show their guests around, told by the guest. */
const tours: MeetingTrigger[] = (
  [
    ["(?:dẫn|đưa|hướng dẫn|mời)(?: đi| tới| đến| lên| vào| ra| qua| quanh| xuống)", "visit"],
    [
      "(?:giới thiệu|thuyết minh|trình bày)(?: \\p{Ll}+){0,3}? (?:về(?! (?:học|làm|nước|quê|công tác|dạy))|lịch sử)",
      "visit",
    ],
    ["(?:choàng|quàng|đeo)(?: \\p{Ll}+){1,4}?", "welcome"],
    ["(?:chào đón|đón chào|nghênh đón|nghênh tiếp|tiễn chân|đưa tiễn|bắt tay|ôm hôn)", "welcome"],
  ] as const
).map(([pattern, act]): MeetingTrigger => ({ pattern, shape: "framed", opener: "được", act, apart: true }));

const calls: MeetingTrigger[] = [
  ...tenseless(
    "talks",
    "subject-object",
    `${DID}(?:kết nối|họp|gặp|làm việc|trao đổi|nói chuyện|trò chuyện|hội đàm)(?: \\p{Ll}+){0,2}? (?:trực tuyến|qua (?:cầu truyền hình|màn hình|Zoom|video|đường truyền))(?: \\p{Ll}+){0,3}? (?:với|cùng)`,
  ),
  ...phoned([
    ...tenseless(
      "call",
      "subject-object",
      `${DID}(?:gọi điện|điện thoại|nhấc máy gọi)(?: \\p{Ll}+){0,4}?${WHO}`,
    ),
    ...tenseless("call", "joint", "(?:gọi(?: điện)?|điện thoại)(?: \\p{Ll}+)? (?:cho|với) nhau"),
  ]),
];

/** Deeds that need the other one there, and occasions by other names. */
export const deeds: MeetingTrigger[] = [...hands, ...faces, ...occasions, ...tours, ...calls];
