import type { DateWords } from "../language.js";

const MONTHS = "Giêng Hai Ba Tư Năm Sáu Bảy Tám Chín Mười".toLocaleLowerCase().split(" ");

export const dates: DateWords = {
  months: {
    ...Object.fromEntries(MONTHS.map((name, i) => [name, i + 1])),
    "mười một": 11,
    "mười hai": 12,
    chạp: 12,
  },
  weekdays: {
    "chủ nhật": 0,
    "thứ hai": 1,
    "thứ ba": 2,
    "thứ tư": 3,
    "thứ năm": 4,
    "thứ sáu": 5,
    "thứ bảy": 6,
  },
  relative: {
    "hôm nay": 0,
    "sáng nay": 0,
    "chiều nay": 0,
    "trưa nay": 0,
    "tối nay": 0,
    "hôm qua": -1,
    "sáng qua": -1,
    "chiều qua": -1,
    "tối qua": -1,
    "chiều hôm qua": -1,
    "sáng hôm qua": -1,
    "hôm kia": -2,
    "ngày mai": 1,
  },
  patterns: [
    // "ngày 27 tháng 1 năm 1973", "23 tháng 7 năm 2021"
    "(?:ngày )?(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}|MONTH)(?: năm |, |/| )(?<year>\\d{4})",
    // "từ ngày 30/5 đến 2/6/2025"
    "(?<day>\\d{1,2})/(?<month>\\d{1,2}) ?(?:-|–|đến|tới)(?: hết)?(?: ngày)? ?(?<day2>\\d{1,2})/(?<month2>\\d{1,2})(?:/(?<year>\\d{4}))?",
    // "từ 9 đến 10/6/2022", "9-10/6", "ngày 25-27/5"
    "(?<day>\\d{1,2}) ?(?:-|–|đến|đến ngày|và) ?(?<day2>\\d{1,2})[/-](?<month>\\d{1,2})(?:[/-](?<year>\\d{4}))?",
    // "27/01/1973", "6-10-2004", "21.9.2013"
    "(?:ngày )?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})",
    // "sáng nay, 12-11", "chiều nay (14/11)"
    "(?:sáng|trưa|chiều|tối|hôm) (?:nay|qua),? \\(?(?:ngày )?(?<day>\\d{1,2})[/-](?<month>\\d{1,2})",
    // "chiều 28/10", "ngày 28-9"
    "(?:(?:ngày|sáng|trưa|chiều|tối|hôm|đêm|hôm qua,|hôm nay,|rạng sáng) ?){1,4}\\(?(?<day>\\d{1,2})[/-](?<month>\\d{1,2})",
    "(?<day>\\d{1,2})/(?<month>\\d{1,2})",
    // "ngày 21 tháng 6"
    "(?:ngày )?(?<day>\\d{1,2}) tháng (?<month>\\d{1,2}|MONTH)",
    // "tháng 9/2013", "tháng 9 năm 2013", "tháng 9-2013"
    "tháng (?<month>\\d{1,2}|MONTH)(?:[/-]| năm )(?<year>\\d{4})",
    "(?<month>\\d{1,2})/(?<year>\\d{4})",
    "hồi tháng (?<month>\\d{1,2}|MONTH)",
    // "sáng ngày 14", "hôm 14"
    "(?:sáng|trưa|chiều|tối|hôm) (?:ngày )?(?<day>\\d{1,2})(?![\\d/.:h-]| tháng| giờ)(?=,| \\p{L})",
  ],
  years: ["năm (?<year>(?:19|20)\\d{2})"],
  visit: [
    "trong (?:khuôn khổ )?(?:chuyến (?:thăm|đi|công tác)|thời gian (?:thăm|ở|lưu lại))",
    "những ngày này",
  ],
  announced: ["mời", "hướng tới", "sắp", "tới đây", "chuẩn bị cho"],
  journeys: [
    "rời",
    "cất cánh",
    "lên đường",
    "khép lại",
    "kết thúc (?:tốt đẹp )?chuyến",
    "đặt chân",
    "hạ cánh",
    "về nước",
  ],
  sameDay: ["cùng ngày", "trong ngày", "cũng trong ngày"],
  onWeekday: ["(?:hôm|ngày|sáng|chiều|tối) (?<weekday>WEEKDAY)"],
  numbers: {
    năm: 5,
    mười: 10,
    "mười lăm": 15,
    "hai mươi": 20,
    "ba mươi": 30,
    "bốn mươi": 40,
    "năm mươi": 50,
  },
  ages: ["(?<age>NUMBER) (?:năm|tuổi)(?! (?:19|20)\\d{2})"],
};
