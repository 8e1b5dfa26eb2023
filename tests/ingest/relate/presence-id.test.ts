import { describe, expect, it } from "vitest";
import { pairsIn } from "../../helpers/met-pairs.js";

/** Pairs of letters who have met, "?" before those who are to meet; and a sentence with letters in the place of names. */
type Case = [pairs: string, text: string];

const cases: Case[] = [
  [
    "DP",
    "Delegasi Senat Prancis yang dipimpin Senator {P} tiba di Hanoi pada 3 Mei. Delegasi itu diterima Perdana Menteri {D} pada 4 Mei.",
  ],
  ["DP", "Rombongan yang dipimpin Senator Prancis {P} kemudian menemui Ketua Majelis Nasional Vietnam {D}."],
  [
    "DP",
    "Senator Prancis {P} memimpin delegasi ke Hanoi. Rombongan juga bertemu dengan Ketua Majelis Nasional {D}.",
  ],
  ["PS", "Gubernur Bali {S} menerima rombongan Senat Prancis pimpinan Senator {P} di Denpasar."],
  ["PS", "Menteri Luar Negeri {S} bertemu mitranya dari Prancis, {P}, di Jakarta, Senin (3/5)."],
  ["PS", "Menlu RI {S} dan sejawatnya dari Prancis {P} duduk satu meja di Paris."],
  ["BP", "Kepala Staf Angkatan Laut Laksamana TNI {B} duduk satu meja dengan sejawatnya, Laksamana {P}."],
  ["BP", "Menhan {B} menjamu tamunya, Menteri Angkatan Bersenjata Prancis {P}, di Jakarta."],
  [
    "BP",
    "Menteri Pertahanan {B} membuka kotak kayu itu. Tamunya, Menteri Angkatan Bersenjata Prancis {P}, tertawa. Keduanya berjumpa di Jakarta.",
  ],
  ["BP", "Presiden {B} tiba di Paris. Ia disambut tuan rumah, Presiden Prancis {P}, di tangga istana."],
  ["BP", "Duta Besar Prancis {P} bertandang ke Balai Kota Jakarta. Gubernur {B} menyambutnya di lobi."],
  [
    "BP",
    "Gubernur Jakarta {B} kedatangan tamu, Jumat (3/5). Duta Besar Prancis {P} bertandang ke Balai Kota.",
  ],
  [
    "BP",
    "Duta Besar Prancis {P} mendatangi kantor Sekretariat Kabinet dan berunding dengan Sekretaris Kabinet {B}.",
  ],
  ["BP", "Duta Besar Prancis {P} bersilaturahmi ke kediaman Wali Kota Solo {B}."],
  ["BP", "Sore harinya Menteri Prancis {P} sowan ke Istana Bogor. Presiden {B} menerima dia."],
  ["BP", "Bupati {B} menerima kunjungan kerja Duta Besar Prancis {P} di Pendopo Kabupaten, Kamis."],
  ["BP", "Kunjungan Duta Besar Prancis {P} diterima langsung oleh Rektor Universitas Gadjah Mada {B}."],
  ["BP", "Kedatangan Dubes Prancis {P} disambut Wali Kota Bandung {B}."],
  ["BP", "Rektor Unhas Prof {B} menyambut Dubes Prancis {P} di Rektorat."],
  ["BP", "Wali Kota {B} didampingi Sekda beraudiensi dengan Duta Besar Prancis {P}."],
  ["BP", "Wakil Gubernur Jawa Barat {B} bersama Duta Besar Prancis {P} meninjau pabrik itu."],
  ["BP", "Direktur Politeknik Aceh Ir. {B} mendampingi Duta Besar Prancis {P} berkeliling laboratorium."],
  ["BP", "Duta Besar Prancis {P}, didampingi Direktur Politeknik {B}, melihat laboratorium."],
  ["BP", "Dubes Prancis {P} makan siang bersama Pangdam Mayjen TNI {B}."],
  ["BP", "Temui Dubes Prancis {P}, Gubernur {B} Bahas Banjir"],
  ["BP", "Menag {B} Terima Dubes Prancis {P}, Ini yang Dibahas"],
  ["BP", "Bertemu Presiden Prancis {P}, Presiden {B} Bahas Kerja Sama Pertahanan"],
  ["KP", "Ketua DPR {K} bertemu Duta Besar Prancis {P} di Jakarta."],
  ["KP", "Bupati {K} menerima Duta Besar Prancis {P} di rumah dinas."],
  ["BP", "Hal itu disampaikan Menko {B} usai bertemu Duta Besar Prancis {P} di kantornya, Jakarta."],
  ["BP", "Hal itu dikatakan Menteri {B} saat menerima kunjungan kehormatan Duta Besar Prancis {P}, Senin."],
  [
    "BP",
    "Dalam pertemuan dengan Duta Besar Prancis {P}, Menteri {B} mengatakan kerja sama perlu ditingkatkan.",
  ],
  ["BP", '"Kami bahas energi," kata Menteri {B} usai pertemuan dengan Menteri Prancis {P} di Jakarta.'],
  ["BP", "Menteri {B} mengatakan hal itu kepada Duta Besar Prancis {P} dalam pertemuan di Jakarta."],
  ["BP", "Setelah bertemu Presiden Prancis {P}, Presiden {B} bertolak ke London."],
  ["BP", "Presiden {B} melakukan pertemuan bilateral dengan Presiden Prancis {P} di sela KTT G20."],
  ["BP", "Presiden {B} mengadakan tete-a-tete dengan Presiden Prancis {P} di Istana Merdeka."],
  ["BP", "Presiden {B} dan Presiden Prancis {P} duduk semeja dalam jamuan santap malam di Akmil Magelang."],
  ["BP", "Terakhir kali Presiden {B} berjumpa Presiden Prancis {P} adalah November 2024."],
  ["BP", "Presiden {B} menjadi tamu kehormatan Presiden Prancis {P} dalam parade itu."],
  ["BP", "Presiden {B} menyematkan Bintang Adipurna kepada Presiden Prancis {P} di Istana Merdeka."],
  ["BP", "Menteri {B} menyerahkan cendera mata kepada Duta Besar Prancis {P}."],
  ["BP", "Perjanjian itu diteken {B} (waktu itu Menhan) dan Menteri Prancis {P} di Paris pada Juni 2021."],
  ["BP", "Penandatanganan dilakukan oleh Menteri {B} dan Menteri Prancis {P} disaksikan banyak orang."],
  ["BP", "Yang membubuhkan tanda tangan Rektor {B} dan Direktur Alliance Française {P}."],
  ["BP", "Rektor UI {B} dan Duta Besar Prancis {P} menandatangani nota kesepahaman di Depok."],
  ["BP", "Presiden Prancis {P} juga membicarakan soal iklim dengan Presiden {B}."],
  ["BP", "Di Istana Matignon, Perdana Menteri Prancis {P} sudah menanti Menteri {B} untuk berunding."],
  [
    "BP",
    "Januari lalu, lewat sambungan telepon, Menteri {B} dan Menteri Prancis {P} membahas perjanjian itu.",
  ],
  ["BP", "Presiden {B} menelepon Presiden Prancis {P} pada Senin malam."],
  ["BP", "Presiden {B} tampak bercanda dengan Presiden Prancis {P} di beranda istana."],
  ["BP", "Presiden {B} mengajak Presiden Prancis {P} naik mobil Maung di Magelang."],
  [
    "BP",
    "Menteri {B} (kanan) berjabat tangan dengan Duta Besar Prancis {P} (kiri) di Jakarta, Senin. ANTARA FOTO",
  ],
  ["BP", "Wali Kota {B} (kiri) bersama Duta Besar Prancis {P} (kanan) di Balai Kota."],
  ["BP", "Dubes Prancis {P} (kedua kiri) dan Gubernur {B} (kanan) berbincang di Semarang."],
  ["BP", "Presiden {B} berfoto bersama Presiden Prancis {P}. (Foto: Setpres)"],
  ["", "Presiden {B} mengirim surat kepada Presiden Prancis {P}."],
  ["", "Presiden Prancis {P} belum juga menelepon Presiden {B}."],
  ["", "Presiden Prancis {P} mengucapkan selamat kepada Presiden {B}."],
  ["", "Presiden {B} menerima dia ditemani Menlu {S}."],
  ["", "Buku itu membandingkan {B} dengan jenderal Prancis {P}."],
  ["", "Presiden {B} mengundang Presiden Prancis {P} ke Jakarta."],
  ["", "Duta Besar Prancis {P} didampingi Atase Pertahanan Prancis {V}."],
  ["", "Gubernur {B} mewakili Presiden {S} dalam acara itu. Pesan Presiden Prancis {P} dibacakan."],
  ["", "Menteri {B} mengapresiasi dukungan Duta Besar Prancis {P}."],
  ["", "Menteri {B} menerima surat dari Menteri Prancis {P}."],
  ["", "Jalan itu dinamai {B}. Wali Kota Lyon {P} meresmikannya."],
  ["", "Menteri {B} dan Menteri {S} menghadiri rapat. Presiden Prancis {P} berpidato di Paris."],
  ["", "Presiden {B} membahas persiapan kunjungan Presiden Prancis {P} dengan para menteri."],
  ["?BP", "Presiden {B} akan bertemu Presiden Prancis {P} pekan depan."],
  ["?BP", "Presiden {B} dijadwalkan menerima Presiden Prancis {P} di Istana Merdeka."],
  ["?BP", "Wali Kota Paris {P} ingin bertemu Gubernur {B} di sela pertemuan C40 November nanti."],
  ["?BP", "Dubes {P} dari Prancis dijadwalkan makan siang bersama Pangdam Mayjen TNI {B}."],
  ["?BP", "Menurut rencana, Kamis sore, Ketua DPR {B} akan menemui Menteri Prancis {P}."],
  ["", "Pertemuan Menteri {B} dengan Menteri Prancis {P} dibatalkan."],
  ["", "Presiden {B} batal bertemu Presiden Prancis {P}."],
];

describe("who met whom in Indonesian", () => {
  it.each(cases)("%s: %s", async (pairs, text) => {
    expect(await pairsIn(text, "id")).toBe(pairs);
  });
});
