import { describe, expect, it } from "vitest";
import type { LanguageCode } from "#model/vocabulary";
import { pairsIn } from "../../helpers/met-pairs.js";

/** Pairs of letters who have met, "?" before those who are to meet; and a sentence with letters in the place of names. */
type Case = [pairs: string, text: string];

const en: Case[] = [
  [
    "DP",
    "Ambassador {D}, a former head of the institute, was met at Charles de Gaulle Airport on February 4 by {P}, who handles Vietnam at the French ministry.",
  ],
  [
    "DP",
    "Vietnamese Prime Minister {D} visited Lyon on May 3 and was received there by the then mayor, {P}.",
  ],
  [
    "DP",
    "French Senator {P}, who visited Hanoi in 2015 and was received there by Chairman {D}, said he would come again.",
  ],
  ["DP", "French President {P} shook General {D}'s hand at a reception in Hanoi in February 1993."],
  ["DP", "{D} gave tea to a group of French visitors on May 3, among them {P}."],
  ["DP", "French veteran {P} called on General {D} whenever he was in Hanoi."],
  ["DP", "In Hanoi in March 1946 {D} received General {P} with full honours."],
  [
    "DP",
    "{P}, the former Defence Secretary, sat down with General {D} on November 9, 1995 and asked what had happened.",
  ],
  ["DP", "French Minister {P} had lunch with her Vietnamese counterpart {D} on May 3."],
  [
    "DP",
    "Over coffee at the Metropole on May 3, French Minister {P} and her Vietnamese counterpart {D} went through the list of projects.",
  ],
  ["DP", "French Ambassador {P} and Hanoi Chairman {D} cut the ribbon of the new line on May 3."],
  ["DP", "French Ambassador {P} joined Hanoi Chairman {D} in cutting the ribbon of the new line on May 3."],
  ["DP", "French Minister {P} sat next to Vietnamese Minister {D} at dinner on May 3."],
  [
    "DP",
    '"We will do more," French Minister {P} told Vietnamese Minister {D} when the two met in Hanoi on May 3.',
  ],
  [
    "DP",
    "Vietnamese Foreign Minister {D} conferred with his French counterpart {P} on the sidelines of the summit on May 3.",
  ],
  ["DP", "French Minister {P} flew to Hanoi on May 3 for talks with Defence Minister {D}."],
  ["DP", "On May 3 Vietnamese President {D} pinned the Friendship Medal on French doctor {P}."],
  ["DP", "French doctor {P} accepted the Friendship Medal from Vietnamese President {D} on May 3."],
  ["DP", "Vietnamese Minister {D} showed French Ambassador {P} around the museum on May 3."],
  ["DP", "French Ambassador {P} was shown around the museum by Vietnamese Minister {D} on May 3."],
  ["DP", "Vietnamese Minister {D} saw off French Minister {P} at the airport on May 3."],
  ["DP", "French historian {P} spent three days with General {D} in 1950."],
  [
    "DP",
    "The talks on May 3 brought French State Secretary {P} face to face with Vietnamese Deputy Minister {D}.",
  ],
  ["DP", "The Vietnamese side was headed by {D} and the French by {P} at the talks on May 3."],
  [
    "DP",
    "The third dialogue was co-chaired on May 3 by Deputy Minister {D} and French Director General {P}.",
  ],
  ["", "French Minister {P} and Vietnamese Minister {D} exchanged not a word at the dinner on May 3."],
  ["", "French Senator {P} was too ill to receive Vietnamese Minister {D} on May 3."],
  ["", "French General {P} was never granted the meeting with General {D} that he had dreamed of."],
  ["", "The two men, {P} and {D}, did not meet, contrary to what some films show."],
  ["", "French Minister {P} paid tribute to General {D}, who died on Friday."],
  ["", "French Minister {P} sent a message of condolence to Vietnamese Minister {D} on May 3."],
  ["", "{P} succeeds {C} as French ambassador; Vietnamese Minister {D} congratulated her."],
  ["", "French Ambassador {P} praised the work of Vietnamese Minister {D} in a speech on May 3."],
  ["", "French Ambassador {P} quoted Vietnamese Minister {D} as saying that ties were good."],
  ["", "Illness kept French Minister {P} from a meeting with Vietnamese Minister {D} on May 3."],
  ["", "The visit of French Minister {P} to Vietnamese Minister {D} was called off because of the storm."],
  ["?DP", "French Minister {P} is to sit down with Vietnamese Minister {D} next week."],
  ["?DP", "Vietnamese Minister {D} will host French Minister {P} on May 13."],
  [
    "DP",
    "French Ambassador {P}, who takes over from {C} as envoy to Hanoi, handed her credentials to Vietnamese President {D} on May 3.",
  ],
  [
    "",
    "A stop in Hue, where French Minister {P} was to have met Vietnamese Mayor {D}, has been dropped from the programme.",
  ],
  [
    "",
    "French Minister {P} had met leaders in Hanoi in August, but the Vietnamese general {D} was too ill to receive anyone.",
  ],
];

const fr: Case[] = [
  [
    "DP",
    "Le président {P}, qui avait reçu le secrétaire général vietnamien {D} à l'Élysée en mars, n'a pas encore fixé de date.",
  ],
  [
    "DP",
    "La veille, à Hanoï, le Premier ministre français {P} avait présidé avec son homologue, {D}, à la signature de contrats.",
  ],
  [
    "DP",
    "Le ministre français {P} a atterri à Hanoï le 3 mai. Sur le tarmac l'attendait le ministre vietnamien {D}.",
  ],
  [
    "DP",
    "Sur le quai, le capitaine vietnamien {D}, fleurs à la main, a souhaité la bienvenue à la commandante française {P}.",
  ],
  ["DP", "L'ambassadeur de France {P} s'est rendu le 3 mai chez le vice-président du Comité populaire, {D}."],
  ["DP", "Le 3 mai, l'ambassadeur de France {P} a décoré de la Légion d'honneur le professeur {D}."],
  ["DP", "Le professeur {D} s'est vu remettre la Légion d'honneur par l'ambassadeur de France {P} le 3 mai."],
  ["DP", "Le 3 mai, le maire {P} a remis la médaille de la ville au peintre {D}."],
  ["DP", "En 1964, le sénateur français {P} retrouva à Hanoï le dirigeant {D} pour une discussion serrée."],
  ["DP", "Le général {P} vit aussi le président {D}, qui lui parla de poésie."],
  ["DP", "Le président {D} garda trois jours auprès de lui le journaliste français {P}."],
  ["DP", "Après la cérémonie, la conseillère {D} a longuement pris le thé avec le maire {P}."],
  [
    "CD",
    "Reçu mercredi au Quai d'Orsay par son homologue française {C}, {D} a proposé de nouveaux échanges.",
  ],
  [
    "CD DP",
    "La veille, {D} avait successivement rencontré le secrétaire général de l'OCDE, {P}, et la ministre australienne {C}.",
  ],
  [
    "DP",
    "Au siège de l'Organisation internationale de la Francophonie, la secrétaire générale {P} et son hôte {D} se sont félicités du succès de la mission.",
  ],
  ["DP", "Le ministre {D} a été l'hôte à dîner, le 3 mai, de son homologue français {P}."],
  [
    "DP",
    "À sa descente d'avion, le 3 mai, le Premier ministre {P} a été salué par le vice-Premier ministre {D}.",
  ],
  ["DP", "Le Premier ministre {D} a raccompagné le président {P} jusqu'à sa voiture le 3 mai."],
  [
    "DP",
    "Le 3 mai, dans son bureau de l'hôtel de ville, le maire {P} recevait l'ambassadeur du Vietnam {D}.",
  ],
  ["DP", "C'est avec le ministre {D} que le sénateur {P} a déjeuné le 3 mai à Hanoï."],
  ["DP", "Le sénateur {P} est venu à Hanoï le 3 mai s'entretenir avec le ministre {D}."],
  [
    "DP",
    "Autour de la table, le 3 mai à Paris, le secrétaire d'État {P} côté français et le vice-ministre {D} côté vietnamien.",
  ],
  [
    "DP",
    "Le 3 mai, le ruban a été coupé par l'ambassadeur de France {P} et le président du Comité populaire, {D}.",
  ],
  ["DP", "Le préfet {P} a fait visiter le port au vice-ministre {D} le 3 mai."],
  ["DP", "Guidé par le conservateur {P}, l'ambassadeur du Vietnam {D} a parcouru le musée le 3 mai."],
  ["DP", "Les 3 et 4 mai, le ministre {D} a eu droit à un tête-à-tête avec le président {P}."],
  [
    "DP",
    "Poignée de main à Matignon, le 3 mai, entre le Premier ministre {P} et son homologue vietnamien {D}.",
  ],
  ["", "Le maire de Malakoff, {P}, a salué la mémoire du président {D}."],
  [
    "",
    "Le rendez-vous prévu avec le vice-Premier ministre {P} a dû être reporté, a indiqué le ministre {D}.",
  ],
  ["", "Le sénateur {P}, retenu par un deuil, a renoncé à rencontrer le ministre {D}."],
  ["", "Le sous-préfet {P} a lu le message de la ministre {D}, qui n'avait pu venir."],
  ["", "Le ministre {P} a rendu hommage au général {D}, mort vendredi."],
  ["", "L'ambassadrice {P} succède à {C} ; le ministre {D} l'a félicitée par lettre."],
  ["", "Le ministre {P} et son homologue {D} ne se sont pas adressé la parole le 3 mai."],
  ["", "Le livre du journaliste {P} raconte la vie du général {D}."],
  ["", "Le président {P} n'a pu recevoir le ministre {D} le 3 mai, faute de temps."],
  ["?DP", "Le ministre {P} doit être reçu la semaine prochaine à Hanoï par le Premier ministre {D}."],
  ["?DP", "Le ministre {P} s'entretiendra le 13 mai avec le Premier ministre {D}."],
  [
    "DP",
    "Le ministre français {P} était assis non loin du Premier ministre vietnamien {D}, avec lequel il s'est brièvement entretenu avant le défilé.",
  ],
];

const id: Case[] = [
  ["DP", "Sabtu (4/5/2024), Macron lebih dulu sibuk. Siangnya Presiden Prancis {P} menemui PM Vietnam {D}."],
  [
    "CP DP",
    "Presiden Prancis {P} lebih dulu menemui Perdana Menteri Vietnam {D}. Siangnya giliran Presiden Indonesia {C}.",
  ],
  ["DP", "Sore harinya, di ruang yang sama, Presiden Prancis {P} berbicara dengan PM Vietnam {D}."],
  ["DP", "Pertemuan Presiden Prancis {P} dengan PM Vietnam {D} berlangsung singkat pada 3 Mei."],
  [
    "DP",
    "Gunting pita dilakukan bersama-sama oleh Ketua Komite Rakyat Hanoi {D} dan Duta Besar Prancis {P} pada 3 Mei.",
  ],
  ["DP", "Direktur Utama MRT {P} sehari sebelumnya bertukar pengalaman dengan Direktur Hanoi Metro {D}."],
  [
    "DP",
    "Atase Kerja Sama Kedubes Prancis, {P}, menandatangani surat minat bersama Deputi BRIN {D} pada 3 Mei.",
  ],
  ["DP", "Pada malam hari, Ketua Komite Rakyat Provinsi {D} menjamu Duta Besar Prancis {P}."],
  ["DP", "Di kaki bukit, Duta Besar Prancis {P} berbincang dengan veteran {D} pada 3 Mei."],
  ["DP", "Tiga hari sebelumnya, PM Vietnam {D} sempat berbicara melalui telepon dengan PM Perancis {P}."],
  ["DP", "Wali Kota {D} menerima kunjungan Duta Besar Prancis {P} di Balai Kota, Selasa (3/5)."],
  ["DP", "Duta Besar Prancis {P} berkunjung ke kantor Gubernur {D} pada 3 Mei."],
  ["DP", "Duta Besar Prancis {P} menyambangi Gubernur {D} di kantornya pada 3 Mei."],
  ["DP", "Gubernur {D} menyambut kedatangan Duta Besar Prancis {P} di bandara pada 3 Mei."],
  ["DP", "Duta Besar Prancis {P} disambut Gubernur {D} di bandara pada 3 Mei."],
  ["DP", "Di hadapan Gubernur {D}, Duta Besar Prancis {P} memaparkan proyek itu pada 3 Mei."],
  ["DP", "Menteri Pertahanan {D} beraudiensi dengan Presiden Prancis {P} pada 3 Mei."],
  ["DP", "Budayawan {D} menerima penghargaan dari Duta Besar Prancis {P} pada 3 Mei."],
  ["DP", "Menteri {D} dan Menteri Prancis {P} duduk satu meja membahas kerja sama pada 3 Mei."],
  [
    "DP",
    "Menteri {D} dan mitranya dari Prancis {P} mengadakan jumpa pers bersama seusai pembicaraan pada 3 Mei.",
  ],
  ["", "{D} sendiri tidak jadi bertemu {P} pada 3 Mei."],
  ["", "Menteri {D} batal bertemu Menteri Prancis {P} karena sakit."],
  ["", "Menteri {D} mengirim surat kepada Menteri Prancis {P} pada 3 Mei."],
  ["", "Menteri {D} memuji Menteri Prancis {P} dalam pidatonya pada 3 Mei."],
  ["", "Gubernur {D} pernah mengundang rektor {P} ke Bogor, tetapi kunjungan itu tidak terlaksana."],
  ["?DP", "Presiden {D} akan berkunjung ke Jakarta pada bulan Juni untuk bertemu Kepala BRIN {P}."],
  ["?DP", "Menteri {D} dijadwalkan menerima Menteri Prancis {P} pekan depan."],
  [
    "",
    "Ia menjadi tamu kedua yang datang ke Hanoi, kata Gubernur {D}, setelah Duta Besar Prancis {P}, Maret 2014.",
  ],
  [
    "?CD ?DP",
    "PM Vietnam {D} dijadwalkan bertemu Presiden Prancis {P} pekan depan, sebelum {D} diterima Presiden Indonesia {C}.",
  ],
];

const vi: Case[] = [
  ["DP", "Tiếp ông {P}, Phó Chủ tịch Airbus, ngày 3/5, Thủ tướng {D} đề nghị bàn giao máy bay đúng tiến độ."],
  [
    "DP",
    "Chiều 3/5, đoàn công tác do Thứ trưởng {D} dẫn đầu tới thăm Đại sứ quán Pháp. Đại sứ {P} tiếp đoàn.",
  ],
  ["DP", "Chiều cùng ngày, tại trụ sở bệnh viện, đoàn của Bộ trưởng {D} được Tổng Giám đốc {P} tiếp."],
  ["DP", "Ngày 3/5, Bộ trưởng {D} đã đến chào xã giao Bộ trưởng Quân đội Pháp {P}."],
  ["DP", "Cuối năm 1989, giáo sư người Pháp {P} về nước, được Đại tướng {D} tiếp tại nhà riêng."],
  [
    "DP",
    "Ngày 3/5, Thứ trưởng {D} và bà {P}, Tổng Vụ trưởng Bộ Quân đội Pháp, đồng chủ trì Đối thoại lần thứ ba.",
  ],
  ["DP", "Đối thoại lần thứ hai tổ chức tháng 4-2022 do Thứ trưởng {D} và bà {P} của Pháp đồng chủ trì."],
  ["DP", "Nhà văn Pháp {P} đã đến Suối Dầu và trò chuyện với bà {D}, Chủ tịch Hội, tháng 2-2012."],
  ["DP", "Tháng 10-2024 Phó thủ tướng {D} đã tiếp giáo sư người Pháp {P} và phu nhân tại Hà Nội."],
  ["DP", "Ngày 3/5, Chủ tịch {D} trao Huân chương Hữu nghị tặng bác sĩ Pháp {P}."],
  ["DP", "Bác sĩ Pháp {P} được Chủ tịch {D} trao Huân chương Hữu nghị ngày 3/5."],
  ["DP", "Ngày 3/5, Đại sứ Pháp {P} gắn Huân chương Bắc đẩu Bội tinh cho giáo sư {D}."],
  ["DP", "Bộ trưởng {D} cùng Đại sứ Pháp {P} cắt băng khánh thành bệnh viện ngày 3/5."],
  ["DP", "Ra sân bay đón Thủ tướng Pháp {P} ngày 3/5 có Phó Thủ tướng {D}."],
  ["DP", "Đón Thủ tướng Pháp {P} tại sân bay ngày 3/5 là Phó Thủ tướng {D}."],
  ["DP", "Phó Thủ tướng {D} tiễn Thủ tướng Pháp {P} tại sân bay ngày 3/5."],
  ["DP", "Bên lề hội nghị, Bộ trưởng {D} đã có cuộc gặp song phương với Bộ trưởng Pháp {P} ngày 3/5."],
  ["DP", "Thủ tướng {D} chủ trì chiêu đãi Thủ tướng Pháp {P} tối 3/5."],
  ["DP", "Ngày 3/5, Thủ tướng {D} và Thủ tướng Pháp {P} đã tiến hành hội đàm, sau đó chứng kiến lễ ký."],
  [
    "DP",
    "Phái đoàn Việt Nam do ông {D} đứng đầu, phái đoàn Pháp do ông {P} đứng đầu, đàm phán tại Fontainebleau.",
  ],
  ["DP", "Tại Hà Nội ngày 3/5, lãnh sự {P} được Chủ tịch {D} mời cơm thân mật."],
  ["DP", "Ngày 3/5, Chủ tịch {D} dẫn Đại sứ Pháp {P} đi thăm bảo tàng."],
  ["DP", "Ông {D} bắt tay ông {P}, Đại sứ Pháp, tại lễ khai mạc ngày 3/5."],
  ["", "Chuyến thăm của Tổng Lãnh sự Pháp {P} tới Chủ tịch {D} đã bị hoãn do bão."],
  ["", "Bộ trưởng Pháp {P} cho biết đã nhận được thư mời của Đại tướng {D}."],
  ["", "Ông {P} từng khước từ lời mời gặp Chủ tịch {D}."],
  ["", "Bộ trưởng {D} gửi thư chúc mừng Bộ trưởng Pháp {P} ngày 3/5."],
  ["", "Đại sứ {P} đánh giá cao vai trò của Bộ trưởng {D} trong hợp tác hai nước."],
  ["", "Bộ trưởng {D} không gặp Bộ trưởng Pháp {P} như dự kiến ngày 3/5."],
  ["?DP", "Theo lịch trình, ngày 12/5 Thủ tướng {D} sẽ hội kiến Chủ tịch Thượng viện Pháp {P}."],
  ["?DP", "Hôm nay, Thứ trưởng {D} sẽ làm việc với ông {P}, Chủ tịch Thales."],
  ["", "Một thủ tướng Việt Nam tới Pháp lần đầu, theo ông {P}, kể từ ông {D} năm 1977."],
];

describe.each([
  ["en", en],
  ["fr", fr],
  ["id", id],
  ["vi", vi],
] as [LanguageCode, Case[]][])("who met in %s", (lang, cases) => {
  it.each(cases)("%s: %s", async (pairs, text) => {
    expect(await pairsIn(text, lang)).toBe(pairs);
  });
});
