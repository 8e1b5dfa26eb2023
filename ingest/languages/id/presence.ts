import type { MeetingTrigger } from "../language.js";
import { apart, planned, telling, tenseless, toPronoun, withGuestNext } from "../tell.js";

/** What is handed over in person. */
const GIFT =
  "(?:cendera ?mata|cinderamata|plakat|kenang-kenangan|hadiah|suvenir|lukisan|buku|batik|keris|vas|miniatur|bunga|album|foto|kain|tenun|selendang|jersey|wayang)";
const WORDS = "(?: (?!kepada|oleh|dengan)[\\p{L}\\p{N}()/,“”\"'-]+){0,6}?";
/** Offices that show that a visit is to somebody. */
const SOMEBODY =
  "(?=[^.;:]{0,60} (?:Presiden|Wapres|Perdana|PM|Ketua|Menteri|Menlu|Menko|Wali|Walikota|Bupati|Gubernur|Rektor|Panglima|Kapolri|Duta|Dubes))";
const TABLE = "(?:duduk|makan|bersantap|berbicara|berada) (?:satu|se) ?meja";
/** What two speak of, agree on or see who are together. */
const AGREED =
  "(?:menyepakati|bersepakat|sepakat|menyaksikan|meresmikan|mengumumkan|membahas|membicarakan|menandatangani|meneken|bertukar)";

/** What people do who stand before each other, and how papers put it. */
export const presence: MeetingTrigger[] = [
  ...tenseless(
    "talks",
    "subject-object",
    `${TABLE}${WORDS} (?:dengan|bersama)`,
    "(?:mengadakan|melakukan|menggelar|menjalani) (?:\\p{L}+ )?(?:t[eê]te-?[àa]-?t[eê]te|empat mata|bilateral|silaturahmi|silaturahim|courtesy call|tatap muka)(?: \\p{L}+){0,3}? (?:dengan|bersama|kepada)",
    `(?:membahas|membicarakan|mendiskusikan|menyinggung)${WORDS} (?:dengan|bersama)`,
    "(?:bersua|bertatap muka|berjumpa|bercakap(?:-cakap)?|bertukar (?:cerita|cinderamata|cendera mata|kenang-kenangan)|bersilaturahmi|bersilaturahim|sowan|duduk bersama)(?: \\p{L}+){0,3}? (?:dengan|bersama|kepada)",
    "(?:mengadakan|melakukan) kunjungan(?: \\p{L}+)? (?:kepada|ke)(?= (?:Presiden|Perdana|Ketua|Menteri|Wali|Bupati|Gubernur))",
  ),
  ...tenseless(
    "visit",
    "subject-object",
    `(?:bersilaturahmi|bersilaturahim|bertandang|sowan|bertamu|berkunjung|datang|menyambangi|mendatangi|mampir)(?: ke)?(?: (?:kediaman|rumah|kantor|istana|balai kota))${SOMEBODY}`,
  ),
  ...tenseless(
    "reception",
    "subject-object",
    "(?:kedatangan|mendapat|menerima) (?:tamu|kunjungan|lawatan)(?: \\p{L}+){0,3}?(?: dari)?(?=,? (?:yakni|yaitu|Duta|Dubes|Presiden|Menteri|Konsul|Senator))",
    "menerima (?:rombongan|delegasi|audiensi)[^.;:,]{0,60}? (?:pimpinan|yang dipimpin(?: oleh)?|dipimpin(?: oleh)?)",
    "(?:sudah |telah )?(?:menanti|menunggu|menantikan)(?! (?:jawaban|balasan|kabar|keputusan|hasil|surat|izin|giliran|persetujuan|tanggapan|restu))(?=[^.;:]{4,60} (?:di|untuk berunding))",
    `(?:mengajak|mengantar|menemani|menggandeng)(?= [^.;:,]{4,70} (?:berkeliling|meninjau|melihat|naik|ke dalam|masuk|menuju|menyusuri|berjalan|makan|santap|menikmati|mencicipi))`,
  ),
  ...withGuestNext(
    tenseless(
      "reception",
      "subject-object",
      "(?:kedatangan|mendapat|menerima) tamu(?: (?:istimewa|penting|kehormatan))?(?=[.,])",
    ),
  ),
  ...apart(
    tenseless(
      "ceremony",
      "subject-object",
      `menyerahkan(?! (?:kepemimpinan|kekuasaan|jabatan|tugas|tanggung jawab|diri|kursi|estafet|urusan|keputusan|nasib|surat))${WORDS} kepada(?= (?:utusan|Presiden|Menteri|Duta|Dubes|Gubernur|Wali|Jenderal|Ketua|Bapak|Ibu|\\p{Lu}\\p{Ll}+ \\p{Lu}))`,
      `(?:menyerahkan|memberikan|memberi|menghadiahkan|mempersembahkan|menyuguhkan|mengalungkan|mengenakan)${WORDS} ${GIFT}(?: [\\p{L}“”"'-]+){0,5}? (?:kepada|ke|pada)`,
      "(?:mengatakan|menyampaikan|mengungkapkan|menegaskan)(?: \\p{L}+){0,3}? (?:kepada|ke)(?=[^.;:]{5,120} (?:dalam|saat|pada|ketika|di sela) (?:pertemuan|audiensi|jamuan|kunjungan|tatap muka|bertemu|menerima|diterima)(?! dengan))",
      `(?:tampak|terlihat)? ?(?:bercanda|bersenda gurau|bergurau|tertawa|berbisik|berpelukan|bergandengan(?: tangan)?|berangkulan|bersulang|bersalaman|berjabat tangan|berjalan kaki|berfoto|swafoto)(?: \\p{L}+){0,3}? (?:dengan|bersama)`,
      "(?:memeluk|merangkul|menyalami|menjabat tangan|menyapa|menggandeng|mengapit)(?! (?:warga|masyarakat|anak|siswa|para|publik))",
      "(?:(?:adalah|menjadi) tamu|tamu (?:kehormatan|negara|istimewa))(?: kehormatan| negara| istimewa)?(?: dari)?(?= (?:Presiden|Perdana|PM|Ketua|Menteri|Wali|Gubernur))",
    ),
  ),
  ...toPronoun(
    tenseless(
      "talks",
      "subject-object",
      "(?:menemui|mengajak|mendampingi|menyalami|memeluk|menerima|menyambut)(?: sendiri| langsung)? (?:tamunya|sang tamu|tuan rumah(?:nya)?|tamu (?:negara|kehormatan|istimewa)(?: itu)?)",
    ),
  ),
  ...tenseless(
    "signing",
    "among",
    "(?:penandatanganan|pertukaran|penyerahan)(?: \\p{L}+){0,6}? (?:dilakukan|dilaksanakan) (?:langsung )?(?:oleh|antara)",
    "yang (?:membubuhkan tanda tangan|menandatangani|meneken|bertanda tangan)(?: \\p{L}+){0,3}?(?: (?:adalah|ialah|yakni|yaitu))?(?= (?:\\p{Lu}|rektor|direktur|ketua|menteri|kepala))",
    "(?:penanda ?tangan|penandatangan)(?:nya)?(?: (?:adalah|ialah|yakni|yaitu))?(?= \\p{Lu})",
    "(?:diteken|ditandatangani)(?= (?:\\p{Lu}|mantan|menteri|presiden))",
  ),
  ...tenseless(
    "talks",
    "among",
    `(?:dalam|pada|saat|selama|di sela(?:-sela)?) (?:kunjungan|lawatan|pertemuan|jamuan|KTT|konferensi)[^.;:,]{0,60},(?=[^.;:]{5,160} ${AGREED})`,
    "(?:kunjungan|lawatan|kedatangan) (?:itu|tersebut|ini),(?=[^.;:]{5,160} (?:menyepakati|bersepakat|sepakat))",
  ),
  ...telling(
    "talks",
    "with",
    "(?:usai|seusai|selepas|setelah|sebelum|saat|ketika|di sela(?:-sela)?) (?:pertemuan|audiensi|jamuan(?: \\p{L}+)?|makan (?:siang|malam)|pembicaraan|tatap muka)(?: \\p{L}+){0,2}? (?:dengan|bersama)",
    "mitra (?:bicaranya|dialognya)(?: (?:adalah|ialah))?",
  ),
  ...planned(
    "talks",
    "subject-object",
    "(?:akan|bakal|dijadwalkan|direncanakan|rencananya|ingin|berencana|hendak) (?:\\p{L}+ ){0,2}?(?:makan (?:siang|malam)|bersantap|bersua|bertandang|bersilaturahmi|beraudiensi|berdialog|diterima|dijamu|disambut|ditemui)(?: \\p{L}+){0,2}?(?: (?:dengan|bersama|oleh|kepada))?",
    "(?:akan )?menjadi tamu negara",
  ),
];
