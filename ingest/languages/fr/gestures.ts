import type { MeetingTrigger } from "../language.js";
import { apart, held, telling } from "../tell.js";
import { HAVE, OF, SELF, TO, WORDS } from "./meeting-words.js";

/** Words between a verb and its preposition, commas among them: ", le 3 mai à Paris,". */
const AT = "(?:,? [\\p{L}\\p{N}'-]+){0,9}?,?";

/** What people do with each other's hands, at tables, doors and ribbons. */
export const gestures: MeetingTrigger[] = [
  ...held(
    "visit",
    "subject-object",
    `${SELF}rendue?s?${WORDS} chez`,
    `(?:est|sont|était|étaient) (?:venue?s?|allée?s?|passée?s?|revenue?s?)${WORDS} (?:s'entretenir avec|voir|rencontrer|saluer|consulter|prendre congé ${OF})`,
    "(?:alla|vint|passa|allait)(?: [\\p{L}']+){0,3}? (?:voir|saluer|rencontrer|trouver)",
  ),
  ...held(
    "reception",
    "subject-object",
    `${HAVE}été (?:l'hôte|l'hôtesse|l'invitée?|le convive|les hôtes|les invités)${AT} ${OF}`,
    `(?:était|étaient|fut|furent) (?:l'hôte|l'hôtesse|l'invitée?|le convive)${AT} ${OF}`,
  ),
  ...telling("talks", "between", `[pP]oignées? de mains?${AT} entre`),
  // "Sur le tarmac l'attendait B"
  ...telling("welcome", "with", "l'(?:attendait|attendaient|accueillait|accueillaient|escortait|guidait)"),
  {
    pattern: `${HAVE}(?:déjeuné|dîné|discuté|parlé|travaillé|négocié|signé)|${SELF}(?:entretenue?s?|réunie?s?)`,
    shape: "framed",
    opener: "(?:c'est|ce fut|c'était) avec",
    act: "talks",
    status: "held",
  },
  {
    pattern: `${HAVE}(?:déjeuné|dîné|discuté|parlé|conversé|échangé|négocié|rompu le pain)|${SELF}(?:entretenue?s?|réunie?s?|entretenus)`,
    shape: "framed",
    opener: "(?:avec|chez) (?:lequel|laquelle|lesquels|qui)",
    act: "talks",
    status: "held",
  },
  // The present of a tale
  ...telling(
    "reception",
    "subject-object",
    `(?:déjeune|dîne|s'entretient|se réunit|discute|confère)(?:nt)?${WORDS} avec`,
    `l(?:e|a|es) (?:reçoit|reçoivent|accueille|accueillent|retrouve|retrouvent)`,
    "lui (?:accorde|rend|ouvre)(?: (?:une|un|sa|son))? (?:audience|entretien|visite|porte)",
  ),
  ...telling("talks", "together", "se (?:voient|rencontrent|retrouvent|parlent|reçoivent)"),
  ...held(
    "talks",
    "together",
    `${SELF}(?:serré la main|embrassée?s|donné l'accolade|salués|retrouvés|rencontrés|entretenus|quittés)`,
  ),
  ...held("talks", "joint", `${SELF}(?:félicitée?s|entendus|accordés|penchés|promis|engagés)`),
  ...held(
    "talks",
    "among",
    `[aA]utour ${OF} (?:la|cette|leur|une) (?:même )?table(?:(?:,? [\\p{L}\\p{N}'’-]+){1,6},)?`,
  ),
  ...held(
    "ceremony",
    "among",
    `(?:a|ont|avait|avaient|fut|furent) (?:été )?(?:\\p{L}+ )?(?:coupé|dévoilé|inauguré|posé|ouvert|lancé|coprésidé|présidé|paraphé)(?:e|s|es)?${AT} par`,
  ),
  ...apart(
    held(
      "visit",
      "subject-object",
      `${HAVE}fait (?:visiter|découvrir|voir|parcourir|admirer)${WORDS} ${TO}`,
      `(?:retrouva|retrouvèrent|${HAVE}retrouvé)(?! (?:la|le|les|sa|son|ses) \\p{Ll})${WORDS}(?= (?:le|la|l'|M\\.|Mme|\\p{Lu}))`,
      `(?:garda|retint)${WORDS} (?:auprès ${OF}|près ${OF}) (?:lui|elle)`,
    ),
  ),
];
