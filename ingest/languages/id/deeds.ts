import type { MeetingTrigger } from "../language.js";
import { apart, telling, tenseless } from "../tell.js";
import { WHO } from "./who.js";

const WORDS = "(?: (?!kepada|oleh|dengan)[\\p{L}\\p{N}()-]+){0,5}?";
const SMALL = "(?: [\\p{Ll}\\p{N}-]+){0,6}?";
const MEAL = "(?:jamuan|makan (?:siang|malam|pagi)|santap (?:siang|malam)|resepsi|perjamuan|pesta|minum teh)";
const TALK =
  "(?:tatap muka|temu muka|perjumpaan|obrolan|silaturahmi|audiensi|dialog|diskusi|negosiasi|rapat|sarapan|reuni|pertemuan|pembicaraan|perbincangan)";
/** What one hands over without standing before somebody. */
const NOTHING =
  "(?! (?:surat|pesan|kekuasaan|kepemimpinan|tugas|tanggung|wewenang|mandat|kesempatan|keputusan|proyek|kontrak|usul|usulan|laporan|dukungan|suara|kritik|jawaban|nota|protes))";
const HERE =
  "(?:dalam|pada|di|saat|ketika|seusai|usai|sebelum|setelah) (?:sela-sela )?(?:pertemuan|audiensi|jamuan|resepsi|upacara|acara|kunjungan|pembicaraan|perundingan|makan (?:siang|malam)|ruang pertemuan|memasuki ruang|keduanya|bertemu|menerima|diterima|berpisah|tatap muka)";

/** Things handed over and visits paid, told by the thing or the visit. */
const hands: MeetingTrigger[] = [
  ...tenseless(
    "ceremony",
    "among",
    "(?:diserahkan|disematkan|dianugerahkan|diberikan|dikalungkan|dipasangkan|dipersembahkan)(?: (?:langsung|sendiri))?(?: oleh)?(?= [^.;:]{3,100} (?:kepada|di dada|ke dada|ke tangan|di leher|ke leher) )",
    "(?:kunjungan|lawatan)(?: \\p{L}+){0,2} (?:dilakukan|dilaksanakan)(?: oleh)?(?= [^.;:]{4,90} kepada )",
    `(?:audiensi|kunjungan(?: (?:kehormatan|perpisahan|silaturahmi))?|penyerahan [^.;:,]{3,40}? dari)(?= [^.;:,]{4,60} kepada${WHO})`,
  ),
  ...apart(
    tenseless(
      "ceremony",
      "subject-object",
      `(?:menyerahkan|memberikan|menyodorkan|mengembalikan|mempersembahkan)${NOTHING}${WORDS} ke tangan${WHO}`,
      `(?:memperkenalkan|mengenalkan)${WORDS} kepada${WHO}`,
      `(?:melayat|bertakziah)[^.;:,]{0,60}? kepada${WHO}`,
      `(?:menyematkan|mengalungkan|memasangkan|mengenakan)${WORDS} (?:kepada|di dada|ke dada|di leher|ke leher|di bahu|ke bahu|pada)${WHO}`,
    ),
  ),
];

/** What two do face to face. */
const faces: MeetingTrigger[] = [
  ...apart(
    tenseless(
      "talks",
      "subject-object",
      `(?:bicara|ngobrol|mengobrol|bernegosiasi|berembuk|bercengkerama|berdebat|bersitegang|rapat|berapat|berkumpul|bernostalgia|berkolaborasi di panggung|bermain|tampil sepanggung|sepanggung|duduk|berdiri|berjalan|berkeliling|berziarah|minum (?:kopi|teh)|makan|sarapan|berlayar|bersepeda|menonton|menyaksikan)${SMALL} (?:dengan|bersama|di (?:samping|sebelah|hadapan|sisi)|bersebelahan dengan|berdampingan dengan|berhadapan dengan)${WHO}`,
      `(?:memandu|mengajak|menuntun|menggandeng|membawa|mempersilakan)${WHO}(?=[^.;:]{4,90} (?:berkeliling|melihat|meninjau|masuk|naik|ke (?:ruang|dalam|lantai)|menuju|menyusuri|duduk|mengelilingi))`,
      `(?:diajak|dipandu|ditemani|dibawa|dituntun|digandeng|diantarkan|dikalungi bunga|dirangkul|dipeluk|disalami|dijabat tangannya|dijenguk|dihampiri)(?: oleh)?${WHO}`,
      `(?:hadir|datang|tampil|tiba|muncul|berdiri|masuk)${WORDS} (?:bersama|didampingi|ditemani|disambut|diapit)(?: oleh)?(?: sang)? tuan rumah(?:nya)?,?`,
      `(?:mengoperasi|menghampiri|menyapa|berpamitan (?:pada|dengan|kepada)|berpelukan dengan|saling (?:memeluk|menyapa) dengan)${WHO}`,
    ),
  ),
  ...tenseless(
    "ceremony",
    "joint",
    "(?:menggunting|memotong) (?:pita|tumpeng|kue)",
    "(?:menekan|memencet) (?:tombol|sirene)",
    "(?:memukul|menabuh) (?:gong|beduk|genderang)",
    "(?:menginspeksi|memeriksa) (?:barisan|pasukan)",
    "(?:menelusuri|menyusuri|menjelajahi|mengelilingi|menapaki)",
    "memimpin (?:bersama )?(?:sidang|rapat|pertemuan|upacara|perundingan)",
    "(?:tampil |bernyanyi |bermain |duduk )?(?:sepanggung|semeja|semobil|seperahu|sebangku)",
    "(?:menabur bunga|mengheningkan cipta|meletakkan karangan bunga|melepas (?:burung|balon|tukik|lampion))",
    "berbicara kepada (?:wartawan|pers|media)(?: \\p{L}+){0,3}? bersama",
    "(?:saling )?bertukar (?:naskah|dokumen|cendera mata|cinderamata|kenang-kenangan|hadiah)",
    "(?:sama-sama|bersama-sama|berdua) (?:duduk|hadir|tampil|berdiri|masuk|memasuki|menonton|makan|berjalan)",
    "saling (?:berpelukan|memeluk|menyapa|menyalami|berjabat|bertukar|melempar)",
    "(?:duduk|berdiri|berjalan) (?:berdampingan|bersebelahan|berhadapan|bersisian)",
    "(?:berpelukan|berangkulan|bersulang|bergandengan tangan|bersantap|sarapan|minum (?:kopi|teh))(?! (?:dengan|bersama))",
  ),
];

/** Occasions, whose hosts and guests the words name. */
const occasions: MeetingTrigger[] = [
  ...telling("talks", "with", `${TALK}${SMALL} (?:dengan|bersama)${WHO}`),
  ...telling("talks", "between", `${TALK}(?= [^.;:,]{4,60} (?:dengan|dan)${WHO})${WHO}`),
  // "Makan malam yang digelar A untuk menghormati B"
  ...telling(
    "reception",
    "with",
    `${MEAL}(?: \\p{L}+){0,2} (?:yang )?(?:digelar|diadakan|diselenggarakan|diberikan|disuguhkan)(?: oleh)?(?= [^.;:,]{4,70} (?:untuk|bagi|guna|demi) )`,
  ),
  ...apart(
    telling(
      "reception",
      "with",
      `hadir(?: \\p{Ll}+){0,2} (?:dalam|pada|di) ${MEAL}(?: \\p{L}+){0,2} (?:yang )?(?:digelar|diadakan|diselenggarakan)(?: oleh)?`,
    ),
  ),
  // "Kepada A, yang menemuinya, B menjelaskan"
  ...telling(
    "talks",
    "with",
    "kepada(?= [^.;:]{4,70},? yang (?:datang|menemui|berkunjung|mengunjungi|bertamu|menjenguk|bertandang|menghadap|diterima|dijamu)[^.;:,]{0,60},)",
    "(?:tuan rumah(?:nya)?|tamunya|yang (?:menyambut|menerima|menjamu|memandu)(?:nya)?)(?: di [^.;:,]{2,40}?)? (?:ialah|adalah|yakni|yaitu)",
    "(?:duduk|berdiri) di (?:hadapan|samping|sebelah|seberang)nya(?:,| adalah| ialah)?",
  ),
  // "Dalam pertemuan itu, A menyampaikan kepada B"
  ...tenseless(
    "talks",
    "among",
    `hadir(?: \\p{Ll}+){0,2} (?:dalam|pada|di) (?:pertemuan|audiensi|acara|upacara|jamuan|perundingan|peresmian|penandatanganan)(?: \\p{L}+){0,4}?(?: (?:antara lain|yakni|yaitu|adalah))?${WHO}`,
    `(?:penandatanganan|pertukaran naskah|serah terima)(?: \\p{L}+){0,3} dilakukan${WHO}`,
    `${HERE}[^.;:,]{0,60},(?=[^.;:]{5,70} (?:menyampaikan|mengatakan|mengucapkan|menjelaskan|menegaskan|menyerahkan|menuturkan|berterima kasih|berkata|meminta) kepada )`,
  ),
];

/** Deeds that need the other one there, and occasions by other names. */
export const deeds: MeetingTrigger[] = [...hands, ...faces, ...occasions];
