import type { BodyKind, OrganizationHead, OrganizationWords } from "../body-words.js";

const first = (kind: BodyKind, ...patterns: string[]): OrganizationHead[] =>
  patterns.map((pattern) => ({ pattern, kind, position: "first" }));

const heads: OrganizationHead[] = [
  // States
  ...first("ministry", "kementerian"),
  ...first("other", "CHU(?= \\p{Lu})"),
  {
    pattern: "(?:Kedutaan Besar|kedutaan besar|Kedubes|Kedutaan)",
    kind: "embassy",
    position: "first",
    seated: true,
  },
  { pattern: "konsulat(?! [Jj]enderal)(?: kehormatan)?", kind: "consulate", position: "first", seated: true },
  { pattern: "[Kk]onsulat [Jj]enderal", kind: "consulate", position: "first", seated: true, alone: true },
  { pattern: "KBRI", kind: "embassy", position: "first" },
  { pattern: "KJRI", kind: "consulate", position: "first" },
  {
    pattern: "Sekretariat (?:Presiden|Wakil Presiden|Negara|Kabinet|Jenderal)",
    kind: "other",
    position: "whole",
  },
  { pattern: "(?:Perwakilan|Delegasi|Misi) Tetap", kind: "other", position: "first", seated: true },
  { pattern: "Majelis Nasional", kind: "parliament", position: "first", alone: true },
  { pattern: "Majelis Rendah", kind: "parliament", position: "first", alone: true },
  { pattern: "(?:Senat|Majelis Tinggi)", kind: "senate", position: "first", alone: true },
  ...first("other", "Parlemen", "Mahkamah", "Pengadilan", "Kejaksaan", "Kepolisian", "Sekretariat"),
  ...first("parliamentary-committee", "Komisi", "Komite"),
  ...first(
    "other",
    "Departemen",
    "Direktorat(?: Jenderal)?",
    "Badan",
    "Otoritas",
    "Inspektorat",
    "Kantor",
    "Dinas",
    "Biro",
  ),

  // Territories and parties
  ...first("peoples-committee", "Komite Rakyat"),
  ...first("peoples-council", "Dewan Rakyat"),
  ...first("regional-council", "Dewan (?:Regional|Wilayah|Daerah)"),
  ...first("other", "Dewan (?:Departemen|Provinsi|Kota|Umum)", "Dewan"),
  ...first("city-hall", "Balai Kota"),
  ...first("chamber-of-commerce", "Kamar Dagang(?: dan Industri)?", "Kadin"),
  { pattern: "Komite Partai", kind: "party-committee", position: "first" },
  {
    pattern: "Markas Besar (?:Komite Sentral(?: Partai)?|Partai)",
    kind: "other",
    position: "whole",
    asPlace: true,
  },
  { pattern: "Kantor Komite Sentral(?: Partai)?", kind: "other", position: "whole" },
  { pattern: "Komite Sentral(?: Partai(?! Komunis))?", kind: "other", position: "whole" },
  { pattern: "(?:Politbiro|Biro Politik)", kind: "other", position: "whole" },
  { pattern: "Partai Komunis", kind: "party", position: "first", alone: true },
  ...first("party", "Partai"),
  ...first(
    "friendship-group",
    "(?:Kelompok|Grup)(?: Anggota| Legislator)?(?: Parlemen)? Persahabatan(?: Parlemen)?",
    "Kelompok Parlementer Persahabatan",
  ),
  ...first("friendship-association", "(?:Asosiasi|Perhimpunan|Ikatan|Persatuan|Lembaga) Persahabatan"),

  // Learning, culture, health, business
  {
    pattern: "(?:Universitas|Universiti|Institut|Akademi|Fakultas|Sekolah(?: Tinggi| Menengah)?|Politeknik)",
    kind: "university",
    position: "first",
    seated: true,
  },
  { pattern: "Museum", kind: "museum", position: "first", eponym: true },
  { pattern: "(?:Rumah Sakit|Klinik|Pusat Kesehatan)", kind: "other", position: "first", eponym: true },
  ...first(
    "other",
    "Perpustakaan",
    "Teater",
    "Gedung Opera",
    "Orkestra",
    "Pusat(?: Kebudayaan| Budaya| Nasional)?",
    "Laboratorium",
  ),
  ...first("company", "Bank", "Grup", "Kelompok", "Korporasi", "Konsorsium", "PT"),
  ...first("other", "Kantor Berita", "Radio", "Televisi", "Harian"),
  ...first(
    "other",
    "Lembaga",
    "Organisasi",
    "Asosiasi",
    "Perhimpunan",
    "Persatuan",
    "Ikatan",
    "Serikat",
    "Federasi",
    "Konfederasi",
    "Yayasan",
    "Dana",
  ),
  ...first(
    "other",
    "Aliansi",
    "Liga",
    "Gerakan",
    "Front(?: Tanah Air)?",
    "Tentara",
    "Angkatan (?:Laut|Udara|Darat)",
    "Palang Merah",
    "Klub",
    "Forum",
  ),
];

export const organizations: OrganizationWords = {
  heads,
  links: [
    "dan",
    "untuk",
    "bidang",
    "urusan",
    "de",
    "du",
    "des",
    "la",
    "le",
    "d'",
    "l'",
    "of",
    "and",
    "for",
    "the",
  ],
  inner: (
    "negara nasional persahabatan internasional daerah pusat umum luar negeri hubungan kerja sama budaya kebudayaan pendidikan " +
    "penelitian pengembangan pembangunan perdagangan ekonomi keuangan kesehatan pertahanan"
  ).split(" "),
  seats: ["di", "untuk", "pada", "di Kota", "di kota"],
  compounds: false,
  functionWords: (
    "di ke dari pada dalam dengan untuk oleh bagi tentang antara sejak hingga yang dan atau serta ini itu akan telah sudah sedang adalah juga " +
    "tidak bahwa karena agar saat ketika setelah para"
  ).split(" "),
  ignore: [
    "Partai",
    "Partai Komunis",
    "Komite",
    "Komisi",
    "Dewan",
    "Badan",
    "Pusat",
    "Forum",
    "Kelompok",
    "Kantor",
    "Front",
  ],
  defaultCountry: "vn",
};
