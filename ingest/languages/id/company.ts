import type { CompanyWords } from "../language.js";

/** How Indonesian tells that two people were together without a word of meeting. */
export const company: CompanyWords = {
  with: ["(?:dengan|bersama(?: dengan)?|di (?:samping|sebelah|sisi)|berdampingan dengan)"],
  beside: ["(?:bersama(?: dengan)?|di samping|berdampingan dengan|didampingi(?: oleh)?|ditemani(?: oleh)?)"],
  verbs: [
    "(?:ber|me|mem|men|meng|meny|ter)\\p{Ll}{2,}",
    "(?:makan|duduk|hadir|tampil|ikut|naik|turun|datang|tiba|pergi|main|minum|singgah|masuk|keluar|foto|jalan|akrab)",
  ],
  by: ["oleh"],
  passives: [
    "di(?:jemput|antar|sambut|temani|pandu|ajak|rangkul|terima|jamu|peluk|kalungi|persilakan|papah)",
  ],
  to: [
    "(?:menyampaikan|mengatakan|mengucapkan|menjelaskan|menegaskan|menyerahkan|menuturkan|berterima kasih|berkata|bercerita|memberikan|mengungkapkan|meminta)(?: \\p{Ll}+){0,6}? kepada",
    "(?:kepada|meminta|mengucapkan terima kasih kepada)",
  ],
  occasions: [
    "(?:dalam|pada|di|saat|ketika|seusai|usai) (?:sela-sela )?(?:pertemuan|audiensi|jamuan|resepsi|pembicaraan|perundingan|makan (?:siang|malam)|tatap muka)(?! (?:dengan|antara|bersama|para))",
    "(?:saat|ketika|kala|waktu) (?:bertemu|keduanya|kedua|memasuki ruang|menerima|diterima|berpisah|berjumpa)",
    "memasuki ruang (?:pertemuan|perundingan|rapat)",
  ],
  far: [
    "(?:surat|surel|telegram|pesan|pernyataan tertulis|artikel|buku|novel|film|lagu|unggahan|media sosial|telepon|wartawan|pers)",
    "(?:menulis|berkirim|mengirim|menerjemahkan|mendirikan|menyusun|menerbitkan|menyutradarai|sepakat|setuju|sependapat|seiring|sejalan|dibandingkan|membandingkan|berbeda|sama|serupa|mirip|terkait|hubungan|menikah|bercerai|kontrak|kerja sama|bekerja sama|bersaing|bertanding|bersengketa|berselisih|bentrok|kontak|komunikasi|berhubungan|bersahabat|mengkritik|menentang|mendukung|memuji|mengecam)",
    "(?:dianugerahi|dinominasikan|diundang|dipilih|diangkat|ditunjuk|disebut|dikenal|dikritik|dipuji|dikutip|digantikan|dilukis|adalah|merupakan|lahir|wafat|meninggal|menggantikan|pendahulunya|dipamerkan|karya)",
    "(?:akan|bakal|tidak|tak|belum|rencananya|ingin|berharap|jika|kalau|bila)",
  ],
};
