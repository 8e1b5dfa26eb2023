import type { PartWords } from "../part-words.js";

const DIVISION =
  "(?:[pP]rovinsi|[kK]ota|[kK]abupaten|[kK]ecamatan|[dD]epartemen|[wW]ilayah|[dD]istrik|[rR]egion)";
const KIND =
  "(?:distrik|kecamatan|kelurahan|kota|kabupaten|desa|kawasan|provinsi|departemen|ibu kota|pelabuhan|bagian|anak perusahaan|" +
  "cabang|lembaga|unit|fakultas|sekolah|institut)";

/** Parts and wholes in Indonesian. */
export const parts: PartWords = {
  links: [`(?:di|dari|pada)(?: ${DIVISION})?`, DIVISION],
  belongs: [
    `(?:sebuah |salah satu |suatu )?${KIND} (?:di|dari|milik)(?: ${DIVISION})?`,
    "(?:yang )?(?:merupakan )?bagian dari",
    "(?:yang )?(?:berada |bernaung )?di bawah",
    `(?:yang )?termasuk(?: dalam)?(?: ${DIVISION})?`,
  ],
  inner: [
    "Direktorat(?: Jenderal)?",
    "Departemen",
    "Badan",
    "Fakultas",
    "Institut",
    "Pusat",
    "Komisi",
    "Komite",
    "Biro",
    "Grup Persahabatan",
    "Kelompok Persahabatan",
    "Laboratorium",
  ],
  member: ["(?:yang )?(?:duduk|bekerja|bertugas) di", "(?:yang )?tergabung dalam"],
  from: ["dari"],
  ownTown: ["(?:kota|distrik|provinsi|kabupaten|wilayah)(?:nya| itu| ini| tersebut)"],
  bothTowns: ["kedua (?:kota|daerah|provinsi|wilayah|pelabuhan)"],
  linking: ["dengan", DIVISION],
  not: [
    "bukan",
    "tidak",
    "belum",
    "akan",
    "usul(?:an)?",
    "mengusulkan",
    "rencana",
    "ingin",
    "berharap",
    "menjajaki",
    "calon",
  ],
};
