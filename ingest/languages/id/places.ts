import type { PlaceFeature } from "../../gazetteer/gazetteer.js";
import type { PlaceHead, PlaceWords } from "../body-words.js";

const announces = (feature: PlaceFeature, ...nouns: string[]): PlaceHead[] =>
  nouns.map((pattern) => ({ pattern, feature, position: "first", partOfName: false }));
const venue = (...nouns: string[]): PlaceHead[] =>
  nouns.map((pattern) => ({ pattern, feature: "venue", position: "first", partOfName: true }));

export const places: PlaceWords = {
  heads: [
    ...announces("province", "provinsi", "wilayah otonom"),
    ...announces("city", "kota", "ibu ?kota", "kota ?madya", "bandar raya"),
    ...announces("region", "wilayah", "kawasan", "daerah"),
    ...announces("district", "distrik", "kecamatan", "arondisemen", "kabupaten"),
    ...announces("commune", "komune", "desa", "kelurahan", "kampung"),
    ...venue(
      "Bandara(?: Internasional)?",
      "(?:[Pp]elabuhan [Uu]dara|Lanud|Lapangan Udara|Pangkalan Udara|Pangkalan TNI AU)",
      "Lapangan Terbang(?: Internasional)?",
      "Istana",
      "Stadion",
      "Hotel",
      "Jembatan",
      "Lapangan",
      "Alun-alun",
    ),
    ...venue(
      "Taman(?: Nasional)?",
      "Kuil",
      "Pagoda",
      "Mausoleum",
      "Makam",
      "Pelabuhan",
      "Katedral",
      "Gereja",
      "Kastil",
      "Gedung",
      "Penjara",
      "Benteng",
    ),
    ...venue(
      "Sungai",
      "Danau",
      "Gunung",
      "Selat",
      "Semenanjung",
      "Lembah",
      "Pantai",
      "Candi",
      "Masjid",
      "Vihara",
    ),
    ...venue(
      "Menara",
      "Tugu",
      "Pasar",
      "Kawasan Industri",
      "Galangan Kapal",
      "Taman Makam Pahlawan",
      "Kepulauan",
    ),
    ...venue("Pulau", "Teluk", "Monumen", "Kilang", "Situs", "Jalan", "Stasiun", "Pangkalan", "Bendungan"),
  ],
  links: ["de", "du", "des", "d'", "la", "le", "l'", "of"],
  ignore: [
    "(?:rezim|pemerintah|pemerintahan|tentara) Saigon",
    "Eropa",
    "Asia",
    "Afrika",
    "Amerika(?! Serikat)",
    "Asia-Pasifik",
    "Indo-Pasifik",
    "bahasa (?:Prancis|Perancis|Vietnam|Inggris)",
    "orang (?:Prancis|Perancis|Vietnam)",
    "Bahasa Indonesia",
    "Perang Vietnam",
    "Republik Demokratik Vietnam",
    "Vietnam Selatan",
    "Vietnam Utara",
  ],
};
