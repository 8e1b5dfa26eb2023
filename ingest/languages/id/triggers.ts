import type { MeetingTrigger } from "../language.js";
import { apart, heading, labelled, phoned, planned, telling, tenseless, toPronoun } from "../tell.js";
import { deeds } from "./deeds.js";
import { gestures } from "./gestures.js";
import { presence } from "./presence.js";

/** What one receives or welcomes that is nobody. */
const NOBODY =
  "(?! (?:baik|hangat|gembira|positif|usulan|keputusan|kabar|berita|inisiatif|langkah|rencana|hasil|medali|penghargaan|bintang|hadiah|gelar|bantuan" +
  "|dukungan|surat|undangan|dana|investasi|informasi|laporan|pesan|suara|tanda|karangan|beasiswa|pengakuan|tawaran|peran|kedatangan|tahun|lebih))";

/** By whom one is received that is nobody. */
const CROWD =
  "(?! (?:oleh |hangat )?(?:warga|masyarakat|publik|rakyat|sejumlah|kalangan|banyak|anak|komunitas|mahasiswa|pelajar|oleh))";
const SOMEBODY =
  "(?= (?:mantan )?(?:presiden|perdana|PM|ketua|menteri|wali|bapak|ibu|duta|sekretaris|jenderal|gubernur|kepala|rektor))";

const WORDS = "(?: [\\p{L}\\p{N}()/,-]+){0,6}?";
const TALK =
  "(?:pertemuan|pembicaraan|perundingan|perbincangan|percakapan|diskusi|temu (?:kerja|wicara|muka)|dialog|sesi kerja|kerja sama kerja|rapat|audiensi|konsultasi|sidang|jamuan(?: makan)?|makan (?:siang|malam)|pertukaran pandangan|negosiasi)(?:nya)?";
const AWARD =
  "(?:medali|Medali|penghargaan|bintang|Bintang|Legiun|Legion|lencana|orde|Orde|tanda kehormatan|tanda jasa|gelar)";
/** What two people do side by side. */
const DO =
  "(?:meresmikan|membuka|menyaksikan|menghadiri|mengunjungi|meninjau|membahas|mendiskusikan|membicarakan|menanam|meletakkan|memberikan keterangan pers|menyampaikan (?:keterangan|pernyataan) pers|menggelar (?:jumpa|konferensi) pers|mengadakan (?:jumpa|konferensi) pers|berjalan|berfoto|duduk)";
const HOLD = "(?:mengadakan|melakukan|menggelar|melangsungkan|menyelenggarakan|menjalani|memimpin|mengikuti)";
const MEET = `(?:bertemu|menemui|menerima|menyambut|menjamu|berunding|berbicara|berbincang|mengunjungi|berdialog|${HOLD} ${TALK})`;
const COMING =
  "(?:akan|bakal|untuk|hendak|ingin|berencana|dijadwalkan|diharapkan|diperkirakan|direncanakan|berharap|siap|rencananya)";
const CALL =
  "(?:(?:pembicaraan|percakapan|perbincangan|panggilan|sambungan|pertemuan) telepon|pembicaraan (?:via|lewat|melalui) telepon|telepon)";

/** Words of meeting. */
export const triggers: MeetingTrigger[] = [
  ...tenseless(
    "reception",
    "subject-object",
    `menerima${NOBODY}`,
    "menerima (?:kunjungan(?: \\p{L}+)?|audiensi|kedatangan|surat kepercayaan)(?: dari)?",
    "(?:menjadi|adalah) tamu(?: kehormatan)?(?= (?:Presiden|Perdana|Ketua|Menteri|Wali|Gubernur|Duta|Sekretaris))",
    "(?:datang|hadir|tiba)(?: (?!akan|dan)\\p{L}+){0,3} (?:menemui|bertemu(?: dengan)?)",
    "menerima kunjungan(?: kehormatan| kerja| perpisahan)?(?: dari)?",
    `(?:menjamu|menemani)${NOBODY}`,
    `(?:diterima|dijamu|ditemui)(?: secara \\p{L}+| langsung| dengan hangat| hangat)?(?: oleh)?${CROWD}`,
    "(?:menjadi tuan rumah|menggelar) (?:resepsi|jamuan(?: \\p{L}+){0,3}|upacara penyambutan(?: \\p{L}+)?) (?:bagi|untuk)",
    "memimpin (?:upacara )?penyambutan(?: \\p{L}+)?(?: bagi| untuk| atas)?",
  ),
  ...tenseless(
    "welcome",
    "subject-object",
    `menyambut${NOBODY}`,
    `disambut(?: secara \\p{L}+| dengan hangat| langsung| hangat)?(?: oleh)?${CROWD}`,
    `(?:dijemput|diantar)(?: \\p{L}+){0,2}?(?: oleh)?${CROWD}`,
    "mengantar",
    "melepas",
  ),
  ...tenseless(
    "talks",
    "subject-object",
    "(?:bertemu|berjumpa)(?: (?:muka|kembali|langsung|singkat))?(?: dengan)?",
    "menemui",
    `(?:berunding|berbincang(?:-bincang)?|berdialog|berdiskusi|bertukar (?:pandangan|pikiran)|berkonsultasi|bermusyawarah|bersantap(?: \\p{L}+)?|makan (?:siang|malam))${WORDS} (?:dengan|bersama)`,
    `${HOLD} (?:\\p{L}+ ){0,2}?${TALK}${WORDS} (?:dengan|bersama)`,
    "bekerja(?: sama)?(?: langsung)? dengan(?= (?:Presiden|Perdana|Ketua|Menteri|Wali|Bapak|Ibu|Duta))",
    "(?:berjabat tangan|bersalaman) dengan",
    "beraudiensi(?: \\p{L}+){0,2} (?:dengan|kepada)",
    "(?:menghabiskan|meluangkan)(?: \\p{L}+){1,4} (?:bersama|dengan|untuk)",
    `memimpin bersama${WORDS} dengan`,
  ),
  ...tenseless(
    "visit",
    "subject-object",
    `mengunjungi${SOMEBODY}`,
    "(?:menjenguk|menghadap|bertamu (?:kepada|ke)|bersilaturahmi dengan|berpamitan (?:kepada|dengan))",
    "(?:melakukan|mengadakan) kunjungan (?:kehormatan|perpisahan|kerja) (?:kepada|ke)",
    "(?:menyerahkan|menyampaikan) surat kepercayaan(?:nya)?(?: kepada)?",
  ),
  ...tenseless(
    "ceremony",
    "subject-object",
    `(?:menyerahkan|menganugerahkan|memberikan|menyematkan)(?: [\\p{L}\\p{N}"“”'-]+){0,4}? ${AWARD}(?: [\\p{L}\\p{N}"“”'-]+){0,12}? (?:kepada|untuk|pada)`,
    "menerima (?:\\p{L}+ ){1,6}dari tangan",
    `menerima(?: [\\p{L}\\p{N}"“”'-]+){0,3}? ${AWARD}(?: [\\p{L}\\p{N}"“”'-]+){0,8}? dari`,
    "dianugerahi(?: [\\p{L}-]+){1,8} oleh",
  ),
  ...apart(
    tenseless(
      "ceremony",
      "subject-object",
      `${DO}(?: [\\p{L}\\p{N}-]+){0,8}? (?:bersama|didampingi|ditemani)(?: dengan| oleh)?`,
      "(?:didampingi|ditemani|dikawal|diantar)(?: langsung)?(?: oleh)?",
      "bersama(?: dengan)?(?= (?:mantan )?(?:Presiden|Perdana|PM|Menteri|Menlu|Dubes|Duta|Wali|Gubernur|Ketua|Wakil|\\p{Lu}))",
      "(?:mendampingi|menemani|mengawal)",
      `bersama(?: dengan)?(?=[^.;:]{5,100} ${DO})`,
    ),
  ),
  ...tenseless(
    "signing",
    "subject-object",
    "(?:menandatangani|meneken)(?: [\\p{L}\\p{N}-]+){0,8}? (?:dengan|bersama)",
  ),
  ...tenseless(
    "signing",
    "among",
    `(?:ditandatangani|diteken|dibubuhi tanda tangan)${WORDS} oleh`,
    `(?:ditandatangani|diteken) (?=(?:\\p{Lu}|menteri|presiden))`,
  ),
  ...tenseless(
    "ceremony",
    "among",
    "(?:disaksikan|dihadiri|diresmikan|dibuka|dipimpin)(?: bersama| langsung)?(?: oleh)?",
    "di hadapan",
    "delegasi(?: \\p{L}+){0,3} dipimpin(?: \\p{L}+)?(?: oleh)?",
  ),
  ...tenseless("ceremony", "joint", DO),
  ...tenseless("signing", "together", "(?:menandatangani|meneken|membubuhkan tanda tangan)"),
  ...telling(
    "talks",
    "with",
    `${TALK}(?: [\\p{L}\\p{N}+-]+){0,2}? (?:dengan|bersama)`,
    "(?:saat|ketika|sewaktu|seraya|sambil|sebelum|setelah|sesudah|seusai|usai|selepas) (?:menerima|menjamu|menyambut|bertemu|menemui)(?: kunjungan(?: \\p{L}+)?| audiensi)?(?: dengan| dari)?",
    // "Tuan rumahnya, Menteri B, mengajaknya ke kota", "Tamu B adalah A"
    "(?:tuan rumahnya|tamunya|sang tamu|sang tuan rumah)(?:,| adalah| ialah)",
    "yang (?:diterima|ditemui|dijamu|disambut)nya",
  ),
  // "Lewat tamunya, A mengundang B": only the guest was there
  ...telling("talks", "with", "(?:lewat|melalui|kepada|untuk|bagi|dari) (?:tamunya|sang tamu),").map(
    (trigger): MeetingTrigger => ({ ...trigger, status: "denied" }),
  ),
  // "Yang menyambutnya di bandara ialah A dan B"
  ...telling(
    "welcome",
    "with",
    "(?:yang )?(?:turut )?(?:menyambut|melepas|menjemput)(?:nya)?(?: [\\p{L}-]+){0,8}? (?:ialah|adalah|yakni|yaitu)",
  ),
  ...tenseless("welcome", "subject-object", "dilepas(?: \\p{L}+){0,4}? oleh"),
  // "Audiensi: A; B", "Menerima: A; B"
  ...telling("reception", "with", "(?:audiensi|(?:juga |turut )?menerima|yang diterima) ?[:—–]"),
  ...telling(
    "talks",
    "between",
    `${TALK}(?: [\\p{L}\\p{N}]+){0,4}? antara`,
    "bertemunya",
    "[Tt]amu(?=[^.;:]{5,80} (?:adalah|ialah))",
    "(?:pertemuan|perundingan|pembicaraan|perbincangan)(?: bilateral| empat mata| resmi)?(?= (?:\\p{Lu}|presiden|perdana|menteri))",
  ),
  // Scenes without a word of meeting
  ...toPronoun(
    tenseless(
      "talks",
      "subject-object",
      "(?:mengatakan|berkata|bercerita|menjelaskan|menyampaikan|memberi tahu|memperlihatkan|menunjukkan|menceritakan|menyerahkan)(?: \\p{L}+){0,3}? kepada(?:nya| tamunya| sang tamu| tuan rumah(?:nya)?)",
      "(?:mengajaknya|memberitahunya|menemaninya|mengantarnya|menyalaminya|menerimanya|menyambutnya|menjamunya|menunggunya|menantinya|menantikannya|menjemputnya|memeluknya)",
      "(?:menyambut|menjemput|menunggu)(?= (?:di|langsung di) )",
      "(?:mengantar|menjamu|menyambut|menerima|menemani|menjemput|melepas)(?: sendiri| langsung)? (?:tamunya|sang tamu|tamu negara)",
    ),
  ),
  ...tenseless(
    "talks",
    "next",
    "(?:kemudian|lalu|selanjutnya|berikutnya) (?:giliran|adalah|ialah|datang)",
    "disusul(?: oleh)?",
  ),
  ...tenseless(
    "talks",
    "likewise",
    "(?:juga )?(?:melakukan|berbuat) hal yang sama",
    "(?:begitu|demikian) (?:pula|juga)(?: dengan)?",
  ),
  ...planned("talks", "subject-object", "(?:siap-siap|jelang|menjelang) (?:terima|sambut|jamu|temui|jumpai)"),
  // Headlines cut the prefix: "Pratikno Terima Dubes"
  ...tenseless(
    "reception",
    "subject-object",
    "(?:Terima|Sambut|Jamu|Temui|Jumpai|Lepas(?: Kepulangan)?|Antar|Kunjungi)(?= (?:Menlu |Presiden |Dubes |PM |Kunjungan |Ketua )?\\p{Lu})",
  ),
  ...tenseless("talks", "subject-object", "bertatap muka(?: \\p{L}+){0,2} dengan"),
  ...telling(
    "visit",
    "with",
    "(?:surat(?: kepercayaan)?(?:nya)?|salinan(?: surat)?(?:nya)?)(?: \\p{L}+){0,2} diserahkan(?:nya)? kepada",
  ),
  ...tenseless(
    "ceremony",
    "among",
    "(?:disahkan|disepakati|diluncurkan)(?: bersama)?(?: oleh)?(?= (?:Menlu|Presiden|Menteri|Perdana|PM|\\p{Lu}))",
  ),
  ...apart(
    tenseless(
      "talks",
      "subject-object",
      "\\((?:kiri|kanan|tengah|ki|ka)\\)(?: dan| bersama| menerima| bertemu| berjabat tangan dengan)",
    ),
  ),
  ...labelled("(?:tuan rumah|penerima|diterima oleh) ?:", "(?:tamu|yang diterima|pengunjung) ?:"),
  ...heading(
    telling(
      "talks",
      "among",
      "(?:hadir|yang hadir|peserta|penanda tangan|penandatangan|ditandatangani|yang menandatangani|siapa(?: saja| bertemu siapa)?\\??) ?[:?]",
      "(?:pembubuh tanda tangan|penanda tangan(?:nya)?|penandatangan(?:nya)?)(?: \\p{L}+){0,3} (?:ialah|adalah|yakni|yaitu)",
    ),
  ),
  ...tenseless(
    "visit",
    "subject-object",
    "(?:mendatangi|bertandang ke|berkunjung ke) (?:rumah|kediaman|kantor)(?: \\p{L}+)?(?= \\p{Lu})",
  ),
  ...telling(
    "welcome",
    "with",
    "(?:yang )?(?:turut )?(?:menyambut|melepas|menjemput)(?:nya)? di(?: \\p{L}+){1,4}(?=[\\n,:])",
  ),
  ...phoned([
    ...tenseless(
      "call",
      "subject-object",
      "menelepon",
      "menghubungi(?: langsung)?(?= (?:\\p{Lu}|[^.;]{3,60} telepon))",
      `(?:${HOLD} )?${CALL}${WORDS} dengan`,
      `(?:berbicara|berbincang)(?: \\p{L}+)? (?:via|lewat|melalui|per) telepon dengan`,
    ),
    ...telling("call", "between", `${CALL}(?: \\p{L}+){0,3} antara`),
    ...tenseless("call", "together", "(?:berbicara|berbincang) (?:via|lewat|melalui) telepon"),
  ]),
  ...tenseless(
    "talks",
    "together",
    "(?:saling )?(?:bertemu|berjumpa|berunding|berbincang|berdialog|berjabat tangan|bertukar pandangan)",
    `${HOLD} (?:\\p{L}+ ){0,2}?${TALK}`,
    "memimpin bersama",
    "(?:berbicara|bertemu|berbincang) empat mata",
    "memimpin pertemuan(?: delegasi)?",
    `memimpin (?:kedua |dua )?delegasi(?: \\p{L}+){0,5}? ${HOLD} ${TALK}`,
    "(?:meresmikan|mengunjungi|meninjau)",
    "(?:menyaksikan|menghadiri) (?:penandatanganan|upacara|acara|prosesi)",
    "(?:bersama-sama|secara bersama) (?:memimpin|meresmikan|menyaksikan|mengunjungi)",
    "berjalan di sepanjang karpet merah",
  ),
  ...planned(
    "talks",
    "subject-object",
    `${COMING} (?:\\p{L}+ ){0,2}?${MEET}(?:${WORDS} (?:dengan|bersama))?`,
  ),
  ...presence,
  ...planned("talks", "with", `${COMING} (?:\\p{L}+ ){0,2}?${MEET}(?:${WORDS} (?:dengan|bersama))`),
  ...planned("talks", "together", `${COMING} (?:\\p{L}+ ){0,2}?(?:bertemu|berunding|berbincang)`),
  ...gestures,
  ...deeds,
];
