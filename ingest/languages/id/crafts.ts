import type { TitleHead } from "../name-words.js";

const craft = (...patterns: string[]): TitleHead[] =>
  patterns.map((pattern) => ({ pattern, office: "other", craft: true }));

/** What people do or are without holding an office. */
export const crafts: TitleHead[] = [
  ...craft(
    "(?:wartawan|wartawati|jurnalis|reporter|koresponden|fotografer|penulis|pengarang|novelis|penyair|sastrawan)",
    "(?:sejarawan|ekonom|sosiolog|filsuf|antropolog|arkeolog|budayawan|cendekiawan|akademisi|pengamat|analis|pakar|ahli)",
    "(?:profesor|peneliti|ilmuwan|dosen|guru|dokter|insinyur|arsitek|pengacara|hakim|jaksa|notaris|perawat|matematikawan|fisikawan)",
    "(?:sutradara|penyanyi|musisi|konduktor|dirigen|pianis|dalang|kolektor|komponis|pelukis|pematung|seniman|aktor|aktris|penari|koreografer|perancang(?: busana)?)",
    "(?:mahasiswa|mahasiswi|pelajar|penerjemah|juru bahasa|penerbit|diplomat|aktivis|veteran)",
    "(?:pengusaha|wirausahawan|investor|bankir|koki|pilot|astronaut|atlet|pemain|pelatih)",
    "(?:pastor|pendeta|romo|biksu|kyai|kiai|ustaz)",
  ),
];
