/** Who comes behind a verb in Vietnamese: an honorific, an office, a craft or a name, as a look ahead. */
export const WHO =
  "(?= (?:các |vị |cựu |nguyên |tân |nữ |hai )?(?:ông|bà|ngài|anh|chị|cô|cụ|thầy|đồng chí|đ/c|chủ tịch|phó chủ tịch|tổng|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|đại sứ" +
  "|bí thư|phó bí thư|thị trưởng|phó thị trưởng|tỉnh trưởng|thống đốc|ngoại trưởng|quốc vương|nhà vua|vua|hoàng thân|giáo hoàng|hồng y|giám mục|linh mục|đức" +
  "|giáo sư|phó giáo sư|tiến sĩ|bác sĩ|kỹ sư|kiến trúc sư|luật sư|GS|PGS|TS|BS|KTS|NSND|NSƯT|nhà (?:văn|thơ|báo|khoa học|sử học|nghiên cứu|ngoại giao|toán học|thiết kế|vua|lãnh đạo|hoạt động|sưu tầm)|nhạc sĩ|họa sĩ|nghệ sĩ|đạo diễn|diễn viên|dịch giả|học giả|phi công|cầu thủ|huấn luyện viên" +
  "|tướng|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|đô đốc|thượng nghị sĩ|nghị sĩ|dân biểu|viện trưởng|giám đốc|phó giám đốc|hiệu trưởng|hiệu phó|trưởng|phó trưởng|chánh" +
  "|tham tán|tùy viên|lãnh sự|đại diện|chuyên gia|doanh nhân|chủ nhiệm|cục trưởng|vụ trưởng|người đồng (?:cấp|nhiệm)|\\p{Lu}[\\p{L}-]+ \\p{Lu}))";

/** Those whom one visits at home or hands something: an honorific or an office, and no bare name or craft. */
export const OFFICIAL =
  "(?= (?:cựu |nguyên |tân )?(?:ông|bà|ngài|cụ|thầy|đồng chí|chủ tịch|phó chủ tịch|tổng|thủ tướng|bộ trưởng|thứ trưởng|đại sứ|bí thư|thị trưởng|giáo sư|GS|bác sĩ|nhạc sĩ|họa sĩ|kiến trúc sư|tướng|đại tướng|thượng tướng|trung tướng|đức|linh mục|hòa thượng))";
