const VIETNAMESE = {
  family:
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Tạ Cao".split(
      " ",
    ),
  middle: "Văn Thị Hữu Đức Minh Quốc Thanh Ngọc Thu Xuân Hồng Gia Bảo Kim Tuấn Anh Việt Hải".split(" "),
  given:
    "Anh Bình Châu Chi Công Cường Dũng Duy Đạt Giang Hà Hải Hạnh Hiền Hiếu Hoa Hòa Hùng Huy Hương Khánh Khoa Lan Linh Loan Long Mai Mạnh Minh My Nam Nga Ngân Nghĩa Nhân Nhung Oanh Phong Phúc Phương Quân Quang Quyên Sơn Tâm Tân Thảo Thắng Thành Thịnh Thủy Tiến Toàn Trang Trí Trung Tú Tuấn Tùng Tuyết Uyên Vân Vinh Yến".split(
      " ",
    ),
};
const FRENCH = {
  given:
    "Adèle Alain Amélie Antoine Aurélie Bernard Brigitte Camille Cécile Céline Chantal Claire Denis Didier Élise Émile Éric Fabrice Florence François Gérard Guillaume Hélène Henri Hugo Inès Isabelle Jacques Jeanne Julien Laure Léa Lucie Luc Marc Marie Mathilde Michel Nadine Nicolas Odile Olivier Pascal Paul Pauline Philippe Pierre Quentin Régis Romain Sabine Simon Solène Sylvie Thierry Thomas Valérie Victor Xavier Yves".split(
      " ",
    ),
  stem: "Bar Ber Bon Cha Char Cou Dal Del Dor Du Fau Fer Gar Ger Gui Hau Jac Jou La Lam Le Mar Mer Mon Mou Nor Pa Per Pi Pon Rai Ri Rou Sal Sau Ser Tar Tou Val Ver Vil".split(
    " ",
  ),
  middle:
    "ban bel ble din do gar lan le lin man mi na net pel ra rel ri ron sar sel ta tel ti tou va vi".split(
      " ",
    ),
  ending: "ac ais ard eau el er et eux ier in ion oise on ot ou ouin".split(" "),
};
const TOWNS =
  "Brest Dijon Nîmes Poitiers Limoges Annecy Colmar Amiens Pau Lorient Huế Vinh Nha Trang Pleiku Sóc Trăng Tuy Hòa Cà Mau Lạng Sơn".split(
    " ",
  );

/** The nth name of a person: two of five Vietnamese, the others French. Each once. */
export function personName(nth: number): { name: string; country: "vn" | "fr" } {
  const vietnamese = nth % 5 < 2;
  const of = Math.floor(nth / 5) * (vietnamese ? 2 : 3) + (vietnamese ? nth % 5 : (nth % 5) - 2);
  if (vietnamese) {
    const { family, middle, given } = VIETNAMESE;
    const [last, rest] = [given[of % given.length]!, Math.floor(of / given.length)];
    const first = family[(rest + of) % family.length]!;
    return {
      name: `${first} ${middle[Math.floor(rest / family.length) % middle.length]!} ${last}`,
      country: "vn",
    };
  }
  const { given, stem, middle, ending } = FRENCH;
  const names = stem.length * middle.length * ending.length;
  // A step that has no factor in common with the number of names: neighbours do not sound alike.
  const family = (of * 7919) % names;
  const parts = [
    stem[family % stem.length]!,
    middle[Math.floor(family / stem.length) % middle.length]!,
    ending[Math.floor(family / stem.length / middle.length)]!,
  ];
  return { name: `${given[(of + Math.floor(of / names)) % given.length]!} ${parts.join("")}`, country: "fr" };
}

/** The nth name of a body. */
export function bodyName(nth: number): string {
  const kind = ["Institute of Studies", "Chamber of Commerce", "University", "Council of Enterprise"][
    nth % 4
  ]!;
  return `${FRENCH.stem[Math.floor(nth / 4) % FRENCH.stem.length]!}${FRENCH.ending[Math.floor(nth / 160) % FRENCH.ending.length]!} ${kind}${nth >= 2560 ? ` ${nth}` : ""}`;
}

/** The nth name of a place: the first ones are towns, the others their quarters. */
export function placeName(nth: number): string {
  const town = TOWNS[nth % TOWNS.length]!;
  return nth < TOWNS.length ? town : `${town} Quarter ${Math.floor(nth / TOWNS.length)}`;
}
