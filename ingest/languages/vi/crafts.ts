import type { TitleHead } from "../name-words.js";

const craft = (...patterns: string[]): TitleHead[] =>
  patterns.map((pattern) => ({ pattern, office: "other", craft: true }));

/** What people do or are without holding an office. */
export const crafts: TitleHead[] = [
  ...craft(
    "(?:nữ )?(?:nhạc|họa|nghệ|ca|văn|thi|võ|luật|bác|kỹ|dược) sĩ",
    "nữ sĩ",
    "luật sư",
    "kỹ sư",
    "võ sư",
    "kiến trúc sư",
    "giáo sư(?: danh dự)?",
    "viện sĩ",
    "học giả",
    "dịch giả",
    "tác giả",
    "(?:nữ )?ký giả",
    "(?:nữ )?phóng viên",
    "biên tập viên",
    "(?:thông|phiên) dịch(?: viên)?",
    "đạo diễn",
    "biên đạo(?: múa)?",
    "diễn viên",
    "nhạc trưởng",
    "nghệ nhân",
    "nhiếp ảnh gia",
    "nhà (?:báo|văn|thơ|sử học|khoa học|nghiên cứu|toán học|ngoại giao|thiết kế|sưu tập|kinh tế học|hoạt động xã hội|khảo cổ|điêu khắc|quay phim|làm phim|vật lý|dân tộc học|Việt Nam học|ngôn ngữ học|cách mạng|yêu nước)",
    "doanh nhân",
    "chuyên gia",
    "giảng viên",
    "(?:du học|nghiên cứu) sinh",
    "sinh viên",
    "học sinh",
    "cựu chiến binh",
    "chiến sĩ",
    "vận động viên",
    "cầu thủ",
    "huấn luyện viên",
    "đầu bếp",
    "phi công",
    "linh mục",
    "(?:hòa thượng|thượng tọa|đại đức|thiền sư)",
  ),
];
