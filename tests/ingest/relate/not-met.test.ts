import { describe, expect, it } from "vitest";
import { pairsIn } from "./pairs-in.js";

/** Meetings of the first two people that lie ahead. */
const planned: [lang: "fr" | "vi", text: string][] = [
  [
    "fr",
    "La délégation sera mardi à Rabat, où {D}, vice-présidente de l'Assemblée nationale vietnamienne, est attendue par {P}, président de la Chambre des représentants du Maroc.",
  ],
  ["fr", "Le Premier ministre vietnamien {D} sera reçu demain par le président français {P}."],
  [
    "fr",
    "Le Premier ministre vietnamien {D} s'envole jeudi pour Paris, où il doit rencontrer le président français {P}.",
  ],
  [
    "fr",
    "Nos hôtes, conduits par {D}, vice-président de l'Assemblée nationale du Vietnam, verront durant leur séjour le sénateur français {P}.",
  ],
  ["fr", "Le président français {P} accueillera le Premier ministre vietnamien {D} à l'Élysée le 3 juin."],
  [
    "fr",
    "Le ministre vietnamien {D} est attendu la semaine prochaine à Paris, où il rencontrera le ministre français {P}.",
  ],
  ["fr", "Un entretien entre le ministre vietnamien {D} et le ministre français {P} est prévu jeudi."],
  ["fr", "Le ministre vietnamien {D} aura jeudi un entretien avec le ministre français {P}."],
  ["fr", "Le ministre français {P} recevra jeudi le ministre vietnamien {D}."],
  ["fr", "Jeudi, le ministre vietnamien {D} devrait être reçu par le ministre français {P}."],
  ["vi", "Thủ tướng {D} sẽ hội đàm với Thủ tướng Pháp {P} vào ngày 7/10."],
  ["vi", "Theo chương trình, Thủ tướng {D} sẽ gặp Thủ tướng Pháp {P}."],
  ["vi", "Dự kiến, Tổng thống Pháp {P} sẽ có cuộc hội kiến với Chủ tịch nước {D}."],
  ["vi", "Thủ tướng {D} sẽ đón và hội đàm với Thủ tướng Pháp {P}."],
  ["vi", "Cuối tháng này, Thủ tướng Pháp {P} sẽ thăm Việt Nam và hội đàm với Thủ tướng {D}."],
];

const none: [lang: "fr" | "vi" | "en" | "id", text: string][] = [
  ["vi", "Trả lời câu hỏi về tin nói Thủ tướng {D} đã gặp Thủ tướng Pháp {P}, bà phát ngôn viên im lặng."],
  ["vi", "Ông {P} và Bộ trưởng {D} định gặp nhau vào sáng 19/12, song cuộc hẹn bị phía Pháp khước từ."],
  [
    "en",
    "Two websites had written that French Minister {P} had talks with Vietnamese Minister {D} over lunch in Paris.",
  ],
  [
    "en",
    "Correction: an earlier version said that French Minister {P} met Vietnamese Minister {D} in Paris.",
  ],
  ["id", "Ralat: kami menulis bahwa Menteri Prancis {P} bertemu Menteri Vietnam {D} di Paris kemarin."],
  ["fr", "Le ministre français {P}, dit-on, a rencontré à Paris le ministre vietnamien {D}."],
  [
    "fr",
    "La conservatrice {P} a retrouvé à Hanoï la liste des morts, rédigée en cachette par le médecin {D}.",
  ],
  [
    "fr",
    "Le ministre vietnamien {D} devait recevoir à Hanoï le ministre français {P}. La visite a été annulée.",
  ],
  ["fr", "Le maire de Nantes {P} a rendu hommage à l'ancien ambassadeur du Vietnam {D}."],
  ["fr", "Comme le président vietnamien {D} avant lui, le président français {P} a prononcé un discours."],
  ["fr", "Le ministre français {P} a écrit à son homologue vietnamien {D}."],
  [
    "fr",
    "L'ambassadeur de France {P} a pris ses fonctions; le ministre vietnamien {D} lui a adressé ses vœux.",
  ],
  ["fr", "Le président français {P} a invité le Premier ministre vietnamien {D} à se rendre en France."],
  ["fr", "Le Premier ministre vietnamien {D} a remercié le président français {P} pour son soutien."],
  ["fr", "Le ministre français {P} a salué la mémoire du ministre vietnamien {D}."],
  ["fr", "L'ambassadeur {P} succède à {C}. Le ministre vietnamien {D} a signé l'accord en 2012."],
  ["fr", "Selon le ministre vietnamien {D}, l'accord voulu par le ministre français {P} sera signé en 2026."],
  ["fr", "L'écrivain français {P} a consacré un livre au général vietnamien {D}."],
  ["fr", "Le ministre français {P} a lu une lettre du ministre vietnamien {D}."],
  ["fr", "« Le ministre vietnamien {D} m'a marqué », raconte le sénateur français {P}."],
  ["fr", "Le sénateur français {P} aurait aimé rencontrer le ministre vietnamien {D}."],
  ["fr", "Une rue porte désormais le nom du général vietnamien {D}, a annoncé le maire {P}."],
  ["fr", "Le maire de Tours {P} cite volontiers le poète vietnamien {D}."],
  ["fr", "Le maire de Tours {P} a salué l'action de l'ambassadeur du Vietnam {D}."],
  ["fr", "Le maire de Tours {P} a annoncé la venue de l'ambassadeur du Vietnam {D}."],
  ["fr", "L'ambassadeur du Vietnam {D} était représenté par son conseiller ; le maire {P} a pris la parole."],
  ["fr", "La conférence du professeur {P} sur l'œuvre du peintre vietnamien {D} a eu lieu mardi."],
  ["fr", "Le roman du Français {P} raconte l'histoire du général vietnamien {D}."],
  ["fr", "Le procès du Vietnamien {D} s'est ouvert ; l'avocat français {P} suit l'affaire."],
  ["fr", "M. {P} succède à M. {V} ; M. {D}, ministre vietnamien, a félicité la France."],
  ["fr", "M. {D}, ambassadeur du Vietnam, a salué l'élection de M. {P}, nouveau maire de Rennes."],
  ["fr", "Le maire de Rennes, {P}, s'est dit touché par la lettre de l'ambassadeur du Vietnam, {D}."],
  ["fr", "Le président français {P} a félicité le président vietnamien {D} pour son élection."],
  [
    "fr",
    "Le président français {P} et le président vietnamien {D} ont échangé des messages de félicitations.",
  ],
  ["fr", "Le président français {P} et le président vietnamien {D} se sont adressé des vœux."],
  ["fr", "L'historien français {P} a évoqué la figure du président vietnamien {D}."],
  ["fr", "Le cinéaste français {P} a tourné un film sur la vie du général vietnamien {D}."],
  ["fr", "Le professeur {P} a enseigné au lycée où étudia le général vietnamien {D}."],
  ["fr", "Le député français {P} demande la libération du dissident vietnamien {D}."],
  ["fr", "La visite du président français {P} intervient deux ans après celle du président vietnamien {D}."],
  ["fr", "Le ministre vietnamien {D} et le sénateur français {P} ont tous deux fait leurs études à Lyon."],
  ["fr", "Le ministre vietnamien {D} est un ancien élève du professeur français {P}."],
  [
    "fr",
    "Dans un entretien à l'AFP, le ministre vietnamien {D} a répondu aux critiques du sénateur français {P}.",
  ],
  ["fr", "Dans un entretien accordé au Monde, le ministre vietnamien {D} critique le ministre français {P}."],
  [
    "fr",
    "L'ambassadeur {P} rappelle que le ministre vietnamien {D} avait signé l'accord avec l'Union européenne.",
  ],
  ["fr", "Le nom du président français {P} a été donné à une rue, a annoncé le ministre vietnamien {D}."],
  [
    "fr",
    "Lors de la rencontre le ministre français {P} a parlé de la lettre du Premier ministre vietnamien {D}.",
  ],
  [
    "fr",
    "Le ministre français {P} rencontre un vif succès au Vietnam, dit le Premier ministre vietnamien {D}.",
  ],
  ["fr", "Le président vietnamien {D} a reçu un message du président français {P}."],
  ["fr", "Le président vietnamien {D} a reçu une invitation du président français {P}."],
  ["vi", "Tổng thống Pháp {P} đã gửi điện chia buồn tới Chủ tịch nước {D}."],
  ["vi", "Chủ tịch nước {D} gửi điện mừng tới Tổng thống Pháp {P}."],
  ["vi", "Chủ tịch nước {D} mời Tổng thống Pháp {P} sớm thăm Việt Nam."],
  ["vi", "Chủ tịch nước {D} cảm ơn Tổng thống Pháp {P} đã ủng hộ Việt Nam."],
  ["vi", "Đại sứ Pháp {P} chuyển lời chào của Tổng thống {V} tới Chủ tịch nước Việt Nam."],
  ["vi", "Đại sứ Pháp {P} đánh giá cao vai trò của Chủ tịch nước {D}."],
  ["vi", "Nhà văn Pháp {P} viết về Đại tướng Việt Nam {D}."],
  ["vi", "Theo ông {P}, Giám đốc bệnh viện Tours, bác sĩ Việt Nam {D} là học trò xuất sắc."],
  ["vi", "Bộ trưởng Pháp {P} nhắc tới cuốn sách của Giáo sư Việt Nam {D}."],
  ["vi", "Sau khi Tổng thống Pháp {P} qua đời, Chủ tịch nước {D} đã đến ghi sổ tang."],
  ["vi", "Chủ tịch nước {D} và Tổng thống Pháp {P} trao đổi điện mừng nhân kỷ niệm 50 năm."],
  ["vi", "Thủ tướng {D} gửi thư thăm hỏi tới Thủ tướng Pháp {P}."],
  ["vi", "Báo chí Pháp dẫn lời Tổng thống {P} ca ngợi Chủ tịch nước Việt Nam {D}."],
  ["vi", "Đại sứ Pháp {P} bày tỏ ấn tượng về Đại tướng Việt Nam {D}."],
  ["vi", "Đạo diễn Pháp {P} làm phim về Đại tướng Việt Nam {D}."],
  ["vi", "Chuyến thăm của Tổng thống Pháp {P} diễn ra một năm sau chuyến thăm Pháp của Chủ tịch nước {D}."],
  ["vi", "Tổng thống Pháp {P} khẳng định coi trọng lời mời của Chủ tịch nước {D}."],
  ["vi", "Đại sứ Pháp {P} cảm ơn Thủ tướng {D} đã quan tâm đến các doanh nghiệp Pháp."],
  ["vi", "Bà {H} là phu nhân Đại sứ Pháp {P}."],
  ["vi", "Giáo sư {D} là học trò của Giáo sư Pháp {P}."],
  ["vi", "Cùng với Thủ tướng Pháp {P}, Thủ tướng Việt Nam {D} được bầu vào ban cố vấn của tổ chức này."],
  ["vi", "Cuốn sách của nhà báo Pháp {P} được Giáo sư {D} dịch sang tiếng Việt."],
  ["vi", "Thủ tướng Pháp {P} sẽ thăm Việt Nam theo lời mời của Thủ tướng {D}."],
];

describe("news of people who have not met", () => {
  it.each(planned)("tells what will be, %s: %s", async (lang, text) => {
    expect(await pairsIn(lang, text, "planned")).toEqual(["DP"]);
    expect(await pairsIn(lang, text, "held")).toEqual([]);
  });

  it.each(none)("tells of no meeting, %s: %s", async (lang, text) => {
    expect(await pairsIn(lang, text, "held")).toEqual([]);
  });
});
