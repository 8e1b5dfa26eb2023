import type { CompanyWords } from "../language.js";

/** How Vietnamese tells that two people were together without a word of meeting. */
export const company: CompanyWords = {
  with: ["(?:cùng(?: với)?|bên(?: cạnh)?|cạnh|với)"],
  beside: ["(?:cùng(?: với)?|bên(?: cạnh)?|cạnh|sánh vai cùng|sát cánh cùng)"],
  verbs: [
    "(?:đi|đến|tới|thăm|dự|dùng|ăn|uống|ngồi|đứng|mở|cắt|xem|nghe|hát|chơi|chạy|đạp|leo|bay|chụp|quay|tập|bàn|trao|thảo|chia tay|tham gia|tham quan|tổ chức|khai|khánh|trồng|đặt|dâng|thắp|chèo|câu|vẽ|nấu|gói|múa|nhảy|đàn|tấu|biểu|trình|chủ|rà|khảo|thị|họp|trình bày|giao lưu|trò|vào|ra|lên|xuống|quây|nâng|chạm|mừng|đón|gói|tưởng|viếng|thả|bước|dạo|sánh|chung)",
  ],
  by: [],
  passives: [],
  to: [
    "(?:nói|chia sẻ|bày tỏ|khẳng định|thông báo|giải thích|trình bày|kể|nhắn|đề nghị|bộc bạch|trao|chuyển)(?: \\p{Ll}+){0,5}? (?:với|cho|tới)",
    "(?:chúc mừng|cảm ơn|chúc|khen|đánh giá cao chuyến thăm của|hoan nghênh chuyến thăm của|cám ơn|nhắc|đề nghị)",
  ],
  occasions: [
    "(?:trong|tại|ở|sau|trước) (?:cuộc|buổi|phiên|bữa) (?:gặp|tiếp|làm việc|hội đàm|hội kiến|trao đổi|cơm|ăn|chào|tiễn|đón|tối|trưa|tiệc)(?! (?:với|giữa|của|báo|cử tri|Đại sứ|Bộ trưởng|Tổng|Thủ|Chủ|ông|bà))",
    "khi (?:hai|cả hai) (?:bên|người|ông|bà|vị|nhà lãnh đạo|bộ trưởng|thủ tướng|tổng thống)(?: \\p{Ll}+)? (?:gặp|bắt tay|chia tay|hội đàm)",
  ],
  far: [
    "(?:thư|email|tin nhắn|điện mừng|điện chia buồn|văn bản|công hàm|công thư|bài viết|bài báo|cuốn sách|tiểu thuyết|bộ phim|phim|ca khúc|tuyên bố|mạng xã hội|facebook|điện thoại)",
    "(?:viết|gửi|dịch|sáng lập|thành lập|soạn|xuất bản|nhất trí|đồng ý|đồng tình|đồng quan điểm|quan điểm|so sánh|so với|ví|khác|giống|tương tự|đồng nghĩa|liên quan|hợp tác|liên lạc|liên hệ|quan hệ|gắn bó|kết hôn|cưới|ly hôn|quen|cạnh tranh|tranh|đấu|đua|bất đồng|đối đầu|mâu thuẫn|chỉ trích|phản đối|ủng hộ|ca ngợi)",
    "(?:được (?:trao|tặng|vinh danh|bầu|bổ nhiệm|mời|đề cử|nhắc|coi|xem|ghi|chọn|phong)|bị|là|đều|từng|sinh|mất|qua đời|quê|tên|nằm|kế nhiệm|thay|tiền nhiệm|đồng tác giả|hai tác giả|nghiên cứu về|theo học|tốt nghiệp)",
    "(?:sẽ|không|chưa|dự kiến|mong|muốn|hy vọng|nếu)",
  ],
};
