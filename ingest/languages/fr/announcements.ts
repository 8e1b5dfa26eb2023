import type { MeetingTrigger } from "../language.js";
import { heading, planned } from "../tell.js";
import { MEET, TALK, TO, WORDS } from "./meeting-words.js";

/** Meetings still to come. */
export const announcements: MeetingTrigger[] = [
  ...planned(
    "talks",
    "subject-object",
    `(?:doit|doivent|devrait|devraient|devait|devaient|va|vont|allait|prévoit de|espère|compte|souhaite|entend|s'apprête à) (?:\\p{L}+ ){0,3}?${MEET}`,
    `(?:recevra|recevront|accueillera|accueilleront|rencontrera|rencontreront|verra|retrouvera|décorera)`,
    `s'entretiendr(?:a|ont)${WORDS}(?= avec)`,
    "(?:sera|seront) (?:\\p{L}+ )?reçue?s?(?: [\\p{L}']+){0,4} par",
    "(?:dînera|déjeunera)(?: \\p{L}+)? avec",
    `(?:aura|auront|tiendra|tiendront|mènera|mèneront)${WORDS} ${TALK}${WORDS}(?= avec)`,
    "(?:sera|seront) (?:\\p{L}+ )?accueillie?s?(?: [\\p{L}']+){0,4} par",
    `(?:rendra|rendront) visite ${TO}`,
  ),
  ...planned(
    "ceremony",
    "subject-object",
    `(?:doit|va|devrait|doivent|devraient) (?:l'|le |la |les )?(?:inaugurer|signer|présider|visiter|ouvrir|dévoiler|coprésider|assister)${WORDS} (?:avec|aux côtés d(?:e|u)|en compagnie d(?:e|u))`,
  ),
  ...heading(
    planned("signing", "among", "qui (?:signera|signeront|tiendra le stylo|apposera sa signature) ?[:?]"),
  ),
  ...planned(
    "talks",
    "together",
    "(?:se rencontreront|s'entretiendront|se réuniront|se retrouveront)",
    "(?:doivent|devraient|vont) se (?:rencontrer|retrouver|réunir)",
  ),
];
