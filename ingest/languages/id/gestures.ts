import type { MeetingTrigger } from "../language.js";
import { apart, telling, tenseless } from "../tell.js";

/** Words between a noun or verb and its preposition, brackets and commas among them: "Jumat (3/5)". */
const AT = "(?:,? (?!oleh )[\\p{L}\\p{N}()/.-]+){0,8}?";

/** Turns, greetings, ribbons and signatures. */
export const gestures: MeetingTrigger[] = [
  ...tenseless(
    "talks",
    "next",
    "(?:(?:siang|sore|malam|pagi)(?:nya| harinya)?|kemudian|lalu|setelah itu|berikutnya|selanjutnya|kini)?,? ?(?:tiba )?giliran(?: \\p{L}+(?= \\p{Lu}))?",
  ),
  ...tenseless(
    "talks",
    "subject-object",
    "bertukar (?:\\p{L}+ ){0,2}?(?:pengalaman|pandangan|pikiran|cerita|cendera mata|cinderamata|gagasan|kata)(?: \\p{L}+){0,4}? (?:dengan|bersama)",
    "(?:menyambangi|menjumpai|menghampiri|bertandang (?:ke|menemui)|bersilaturahmi (?:ke|dengan))",
    "berjabatan tangan dengan",
  ),
  ...apart(
    tenseless("talks", "subject-object", "berbicara(?: \\p{L}+){0,4}? dengan", "bercakap-cakap dengan"),
  ),
  ...tenseless(
    "welcome",
    "subject-object",
    "(?:menyambut|menanti|menunggu) (?:kedatangan|kunjungan|kehadiran)(?: dari)?",
  ),
  ...tenseless(
    "ceremony",
    "among",
    `(?:gunting pita|[pP]engguntingan pita|[pP]emotongan pita|[gG]unting pita|[pP]embukaan|[pP]eresmian|[pP]enandatanganan|[pP]embubuhan tanda tangan)${AT} oleh`,
    `(?:diteken|ditandatangani|diresmikan|dibuka|dipimpin bersama|diluncurkan)${AT} oleh`,
    "(?:diteken|ditandatangani)(?= \\p{Lu})",
  ),
  // "Penghargaan diserahkan A kepada B"
  ...telling(
    "ceremony",
    "with",
    "(?:diserahkan|disematkan|dianugerahkan|diberikan)(?: (?:langsung|sendiri))?(?: oleh)?(?= [^.;:]{3,100} kepada )",
  ),
  ...apart(
    tenseless(
      "signing",
      "subject-object",
      "(?:menandatangani|meneken)(?: [\\p{L}\\p{N}()/-]+){1,12}? (?:bersama|dengan)",
    ),
  ),
];
