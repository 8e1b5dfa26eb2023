import type { DateWords } from "../language.js";

const MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split(
  " ",
);
const SHORT = "jan feb mar apr mei jun jul agu sep okt nov des".split(" ");
const MALAY = "januari februari mac april mei jun julai ogos september oktober november disember".split(" ");

const DAY = "(?:tanggal |tgl\\.? )?(?<day>\\d{1,2})";
const DAY2 = "(?:tanggal )?(?<day2>\\d{1,2})";
const TO = "(?: ?[-–] ?| hingga | sampai | sampai dengan | s/d | dan | ke | hingga tanggal )";
const WEEKDAY = "(?:(?:hari )?WEEKDAY(?: (?:pagi|siang|sore|petang|malam))?,? )?";
const BRACKET = "(?:WEEKDAY(?: (?:pagi|siang|sore|petang|malam))?,? )?";

export const dates: DateWords = {
  months: Object.fromEntries([MONTHS, SHORT, MALAY].flatMap((list) => list.map((name, i) => [name, i + 1]))),
  weekdays: {
    minggu: 0,
    ahad: 0,
    senin: 1,
    isnin: 1,
    selasa: 2,
    rabu: 3,
    kamis: 4,
    khamis: 4,
    jumat: 5,
    "jum'at": 5,
    jumaat: 5,
    sabtu: 6,
  },
  relative: {
    "hari ini": 0,
    "pagi ini": 0,
    "siang ini": 0,
    "sore ini": 0,
    "petang ini": 0,
    "malam ini": 0,
    "tadi pagi": 0,
    "tadi siang": 0,
    "tadi sore": 0,
    "pagi tadi": 0,
    "siang tadi": 0,
    "sore tadi": 0,
    "malam tadi": -1,
    kemarin: -1,
    semalam: -1,
    "tadi malam": -1,
    "kemarin malam": -1,
    "kemarin dulu": -2,
    besok: 1,
    lusa: 2,
  },
  patterns: [
    // "2024, 7 Oktober", "1993, bulan November"
    "(?<year>\\d{4}), (?<day>\\d{1,2}) (?<month>MONTH)",
    "(?<year>\\d{4}), (?:bulan )?(?<month>MONTH)",
    // "30 Mei hingga 2 Juni 2025"
    `${DAY} (?<month>MONTH)${TO}${DAY2} (?<month2>MONTH),? (?<year>\\d{4})`,
    // "25-27 Mei 2025", "tanggal 25 hingga 27 Mei 2025"
    `${DAY}${TO}${DAY2} (?<month>MONTH),? (?<year>\\d{4})`,
    // "Senin, 26 Mei 2025", "pada tanggal 26 Mei 2025"
    `${WEEKDAY}${DAY} (?<month>MONTH)\\.?,? (?<year>\\d{4})`,
    // "Senin (26/5/2025)", "26/05/2025"
    `${BRACKET}\\(?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})`,
    "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",
    `${DAY} (?<month>MONTH)${TO}${DAY2} (?<month2>MONTH)`,
    `${DAY}${TO}${DAY2} (?<month>MONTH)`,
    // "Selasa (02 April)"
    "(?:WEEKDAY(?: (?:pagi|siang|sore|petang|malam))? )?\\((?<day>\\d{1,2}) (?<month>MONTH)",
    `${WEEKDAY}${DAY} (?<month>MONTH)`,
    // "Senin (26/5)", "27/03 (Selasa)"
    `${BRACKET}\\(?(?<day>\\d{1,2})/(?<month>\\d{1,2})`,
    "(?<month>MONTH) (?<year>\\d{4})",
    "(?:bulan|awal|akhir|pertengahan|sejak|pada) (?:bulan )?(?<month>MONTH)(?: lalu| mendatang)?",
  ],
  years: ["(?:tahun|pada|sejak|di|hingga|sampai|awal|akhir|medio) (?<year>(?:19|20)\\d{2})"],
  onWeekday: [
    "(?:pada hari|hari|pada) (?<weekday>WEEKDAY)(?: (?:pagi|siang|sore|petang|malam|lalu|ini))?",
    "(?<weekday>senin|selasa|rabu|kamis|jumat|sabtu|isnin|khamis|jumaat)(?: (?:pagi|siang|sore|petang|malam|lalu|ini))?",
  ],
  visit: ["(?:selama|dalam|di sela) (?:rangkaian )?(?:kunjungan|lawatan)(?:nya)?"],
  announced: ["mengundang", "direncanakan", "menjelang", "mendatang"],
  journeys: [
    "tiba",
    "bertolak",
    "meninggalkan",
    "lepas landas",
    "mendarat",
    "mengakhiri (?:kunjungan|lawatan)",
    "kembali ke tanah air",
  ],
  until: ["sampai(?: dengan)?", "hingga", "s/d"],
  sameDay: ["pada hari yang sama", "hari yang sama", "(?:masih )?(?:di|pada) hari itu(?: juga)?"],
  numbers: {
    lima: 5,
    sepuluh: 10,
    "lima belas": 15,
    "dua puluh": 20,
    "tiga puluh": 30,
    "empat puluh": 40,
    "lima puluh": 50,
  },
  ages: ["(?<age>NUMBER) tahun"],
};
