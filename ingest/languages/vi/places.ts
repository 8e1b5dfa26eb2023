import type { PlaceFeature } from "../../gazetteer/gazetteer.js";
import type { PlaceHead, PlaceWords } from "../body-words.js";

/** Nouns that only announce the name: "tỉnh Yên Bái". */
const announces = (feature: PlaceFeature, ...nouns: string[]): PlaceHead[] =>
  nouns.map((pattern) => ({ pattern, feature, position: "first", partOfName: false }));

/** Nouns that belong to the name: "cầu Long Biên". */
const venue = (...nouns: string[]): PlaceHead[] =>
  nouns.map((pattern) => ({ pattern, feature: "venue", position: "first", partOfName: true }));

export const places: PlaceWords = {
  spellings: {
    "Việt nam": "Việt Nam",
    "Hà nội": "Hà Nội",
    "Pa-ri": "Paris",
    "Cu-ba": "Cuba",
    "Mát-xcơ-va": "Moskva",
    "Oa-sinh-tơn": "Washington",
    "New-York": "New York",
    "Cộng hoà Pháp": "Cộng hòa Pháp",
  },
  heads: [
    ...announces("province", "tỉnh", "bang"),
    ...announces("city", "thành phố", "TP\\.?", "thị xã", "thủ đô", "thủ phủ", "cố đô"),
    ...announces("district", "quận", "huyện", "phường"),
    ...announces("commune", "thị trấn", "xã", "thôn", "làng", "ấp"),
    { pattern: "vùng đô thị", feature: "region", position: "first", partOfName: true },
    ...announces("region", "vùng"),
    ...venue(
      "sân bay(?: quốc tế)?",
      "cảng hàng không(?: quốc tế)?",
      "cảng(?: biển| quốc tế)?",
      "(?:nhà )?ga",
      "cầu",
      "cửa khẩu(?: quốc tế)?",
      "(?:quần |bán )?đảo",
      "(?:quảng trường|công viên|vườn hoa|vườn quốc gia|sân vận động|khách sạn|chợ|nghĩa trang(?: liệt sĩ)?)",
      "Điện",
      "(?:Dinh|Cung|cung|Lăng|lăng|đền|chùa|nhà thờ(?: lớn)?|tu viện|thánh địa|hoàng thành|thành cổ|tượng đài|đài tưởng niệm)",
      "(?:khu di tích(?: lịch sử)?|khu lưu niệm|nhà lưu niệm|di tích)",
      "(?:nhà máy lọc dầu|nhà máy điện(?: hạt nhân)?|nhà máy thủy điện|nhà tù|căn cứ|chiến khu)",
      "(?:khu công nghiệp|khu công nghệ cao|khu kinh tế(?: cửa khẩu| mở)?|khu đô thị|khu phố cổ|dinh thự)",
      "đường(?: sách)?",
      "phố(?: đi bộ| cổ)?",
      "đại lộ",
      "(?:sông|núi|đèo|vịnh|eo biển|kênh đào|[h]ồ|cao nguyên|đồng bằng|thung lũng|hang|suối)",
      "(?:cung điện|lâu đài|tháp)",
    ),
  ],
  links: [],
  ignore: [
    "Pháp ngữ",
    "tiếng (?:Pháp|Việt|Anh)",
    "người (?:Pháp|Việt)",
    "miền (?:Bắc|Trung|Nam)",
    "châu (?:Âu|Á|Mỹ|Phi|Úc)(?: - châu (?:Âu|Á|Mỹ|Phi|Úc))?",
    "(?:chính quyền|chế độ|ngụy quyền|quân đội|chính phủ|phía|phái đoàn) Sài Gòn",
    "Festival Huế",
    "sông Hương",
  ],
  unmarked: {
    spellings: { Phap: "Pháp", "nuoc Phap": "Pháp", "Cong hoa Phap": "Cộng hòa Pháp" },
    ignore: [
      "Vien",
      "Bo",
      "Ban",
      "Cuc",
      "Vu",
      "Hoi",
      "Nam",
      "Bac",
      "Dong",
      "Tay",
      "Thu",
      "Bai",
      "Tin",
      "Anh",
      "Theo",
      "Cho",
      "Tai",
    ],
  },
};
